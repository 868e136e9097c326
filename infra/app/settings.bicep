// One setting a line. tests/Pipeline.Infra.Tests fails when the code reads a setting that is not here, or one here is read by nobody.

@description('Name of the function app.')
param appName string

@description('Client id of the identity that the app runs as.')
param identityClientId string

@description('Name of the storage account.')
param storageName string

@description('Connection string of Application Insights: an address and an id; sending needs the role.')
param insightsConnectionString string

@description('Address of the Language account; empty lets the embedded analyzer serve alone.')
param languageEndpoint string

@description('Billed Language records a calendar month; 0 sets no cap.')
param languageMonthlyRecordBudget int

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageName
}

resource app 'Microsoft.Web/sites@2024-04-01' existing = {
  name: appName
}

var hostSettings = {
  AzureWebJobsStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
  AzureWebJobsStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
  AzureWebJobsStorage__tableServiceUri: storage.properties.primaryEndpoints.table
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  // the page answers at /, where the host would show its own
  AzureWebJobsDisableHomepage: 'true'
}

var telemetrySettings = {
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
}

var pipelineSettings = {
  ArticleStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
  ArticleStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
  ArticleStorage__tableServiceUri: storage.properties.primaryEndpoints.table
  ArticleStorage__credential: 'managedidentity'
  ArticleStorage__clientId: identityClientId
}

var languageSettings = {
  Language__Endpoint: languageEndpoint
  Language__MonthlyRecordBudget: string(languageMonthlyRecordBudget)
}

resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: union(hostSettings, telemetrySettings, pipelineSettings, empty(languageEndpoint) ? {} : languageSettings)
}
