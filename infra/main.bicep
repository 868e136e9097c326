// Everything that the pipeline needs in Azure: one resource group, no secret, no shared key. `azd up` deploys it.
targetScope = 'subscription'

@description('Name of the azd environment; part of every resource name.')
@minLength(1)
@maxLength(32)
param environmentName string

@description('Azure region of every resource; it must offer Flex Consumption.')
@minLength(1)
param location string

@description('Object id of whoever deploys, so that the smoke test may drop a file; empty grants nobody.')
param principalId string = ''

@description('Kind of the principal that deploys.')
@allowed(['User', 'ServicePrincipal'])
param principalType string = 'User'

@description('Whether an Azure AI Language account serves beside the embedded analyzer.')
param deployLanguage bool = false

@description('Price tier of the Language account: F0 is free and ends at 5,000 records a month.')
@allowed(['F0', 'S'])
param languageSku string = 'S'

@description('Billed Language records a calendar month after which the embedded analyzer serves alone; 0 sets no cap.')
@minValue(0)
param languageMonthlyRecordBudget int = 100000

@description('Most instances that one function group scales to.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Memory of an instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Instances for HTTP that are kept warm; 0 lets the first call wait for a cold start.')
@minValue(0)
param alwaysReadyHttpInstances int = 0

@description('Replication of the storage account.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS'])
param storageSku string = 'Standard_LRS'

@description('Days after which stored texts move to the cool tier.')
@minValue(1)
param coolAfterDays int = 30

@description('Days after which dropped files are deleted; 0 keeps them, which replay needs.')
@minValue(0)
param deleteArticlesAfterDays int = 0

@description('Whether storage and Language are reached over a virtual network with private endpoints only.')
param usePrivateNetwork bool = false

@description('Public addresses or CIDR ranges, separated by commas, that may still reach storage when the private network is on.')
param allowedAddresses string = ''

@description('Address that alarms are mailed to; empty creates the rules without a receiver.')
param alertEmail string = ''

@description('GB of telemetry a day after which collection stops until the next day; -1 sets no cap.')
param dailyTelemetryGb int = 2

import { dropContainer } from 'names.bicep'

var tags = { 'azd-env-name': environmentName }
var token = uniqueString(subscription().id, environmentName, location)

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'identity/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module workspace 'monitor/log-analytics.bicep' = {
  name: 'log-analytics'
  scope: group
  params: {
    name: 'log-${token}'
    location: location
    tags: tags
    dailyQuotaGb: dailyTelemetryGb
  }
}

module insights 'monitor/application-insights.bicep' = {
  name: 'application-insights'
  scope: group
  params: {
    name: 'appi-${token}'
    location: location
    tags: tags
    workspaceId: workspace.outputs.id
  }
}

module network 'network/virtual-network.bicep' = if (usePrivateNetwork) {
  name: 'virtual-network'
  scope: group
  params: {
    name: 'vnet-${token}'
    location: location
    tags: tags
  }
}

module storage 'data/storage-account.bicep' = {
  name: 'storage-account'
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    sku: storageSku
    isPrivate: usePrivateNetwork
    allowedAddresses: empty(allowedAddresses) ? [] : split(allowedAddresses, ',')
  }
}

module containers 'data/containers.bicep' = {
  name: 'containers'
  scope: group
  params: {
    storageName: storage.outputs.name
  }
}

module queues 'data/queues.bicep' = {
  name: 'queues'
  scope: group
  params: {
    storageName: storage.outputs.name
  }
}

module tables 'data/tables.bicep' = {
  name: 'tables'
  scope: group
  params: {
    storageName: storage.outputs.name
  }
}

module lifecycle 'data/lifecycle.bicep' = {
  name: 'lifecycle'
  scope: group
  params: {
    storageName: containers.outputs.storageName
    coolAfterDays: coolAfterDays
    deleteArticlesAfterDays: deleteArticlesAfterDays
  }
}

module language 'language/account.bicep' = if (deployLanguage) {
  name: 'language-account'
  scope: group
  params: {
    name: 'lang-${token}'
    location: location
    tags: tags
    sku: languageSku
    isPrivate: usePrivateNetwork
  }
}

module topic 'events/system-topic.bicep' = {
  name: 'system-topic'
  scope: group
  params: {
    name: 'evgt-${token}'
    location: location
    tags: tags
    storageName: storage.outputs.name
  }
}

module storageRoles 'identity/storage-roles.bicep' = {
  name: 'storage-roles'
  scope: group
  params: {
    storageName: storage.outputs.name
    appPrincipalId: identity.outputs.principalId
    topicPrincipalId: topic.outputs.principalId
    deployerPrincipalId: principalId
    deployerPrincipalType: principalType
  }
}

module languageRoles 'identity/language-roles.bicep' = if (deployLanguage) {
  name: 'language-roles'
  scope: group
  params: {
    accountName: language.?outputs.name ?? ''
    appPrincipalId: identity.outputs.principalId
  }
}

module telemetryRoles 'identity/telemetry-roles.bicep' = {
  name: 'telemetry-roles'
  scope: group
  params: {
    insightsName: insights.outputs.name
    appPrincipalId: identity.outputs.principalId
  }
}

module storageEndpoints 'network/private-endpoints.bicep' = if (usePrivateNetwork) {
  name: 'storage-endpoints'
  scope: group
  params: {
    name: storage.outputs.name
    location: location
    tags: tags
    targetId: storage.outputs.id
    networkId: network.?outputs.id ?? ''
    subnetId: network.?outputs.endpointSubnetId ?? ''
    services: storage.outputs.privateServices
  }
}

module languageEndpoint 'network/private-endpoints.bicep' = if (usePrivateNetwork && deployLanguage) {
  name: 'language-endpoint'
  scope: group
  params: {
    name: language.?outputs.name ?? ''
    location: location
    tags: tags
    targetId: language.?outputs.id ?? ''
    networkId: network.?outputs.id ?? ''
    subnetId: network.?outputs.endpointSubnetId ?? ''
    services: language.?outputs.privateServices ?? []
  }
}

module plan 'app/plan.bicep' = {
  name: 'plan'
  scope: group
  params: {
    name: 'plan-${token}'
    location: location
    tags: tags
  }
}

module app 'app/function-app.bicep' = {
  name: 'function-app'
  scope: group
  params: {
    name: 'func-${token}'
    location: location
    tags: tags
    planId: plan.outputs.id
    identityId: identity.outputs.id
    storageName: containers.outputs.storageName
    subnetId: network.?outputs.appSubnetId ?? ''
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    alwaysReadyHttpInstances: alwaysReadyHttpInstances
  }
}

module appSettings 'app/settings.bicep' = {
  name: 'app-settings'
  scope: group
  params: {
    appName: app.outputs.name
    identityClientId: identity.outputs.clientId
    storageName: storage.outputs.name
    insightsConnectionString: insights.outputs.connectionString
    languageEndpoint: language.?outputs.endpoint ?? ''
    languageMonthlyRecordBudget: languageMonthlyRecordBudget
  }
  dependsOn: [
    storageRoles
    telemetryRoles
    queues
    tables
  ]
}

module receivers 'monitor/action-group.bicep' = {
  name: 'action-group'
  scope: group
  params: {
    name: 'ag-${token}'
    tags: tags
    email: alertEmail
  }
}

module alarms 'monitor/log-alarms.bicep' = {
  name: 'log-alarms'
  scope: group
  params: {
    location: location
    tags: tags
    workspaceId: workspace.outputs.id
    actionGroupId: receivers.outputs.id
  }
}

module topicAlarms 'monitor/topic-alarms.bicep' = {
  name: 'topic-alarms'
  scope: group
  params: {
    tags: tags
    topicId: topic.outputs.id
    actionGroupId: receivers.outputs.id
  }
}

module workbook 'monitor/workbook.bicep' = {
  name: 'workbook'
  scope: group
  params: {
    location: location
    tags: tags
    workspaceId: workspace.outputs.id
  }
}

@description('Resource group; the hooks deploy the event subscription into it.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Name of the function app.')
output FUNCTION_APP_NAME string = app.outputs.name

@description('Address of the page and the API.')
output FUNCTION_APP_URL string = app.outputs.url

@description('Storage account into whose drop container files go.')
output STORAGE_ACCOUNT_NAME string = storage.outputs.name

@description('Container into which files are dropped.')
output DROP_CONTAINER_NAME string = dropContainer

@description('Event Grid topic of the storage account.')
output SYSTEM_TOPIC_NAME string = topic.outputs.name
