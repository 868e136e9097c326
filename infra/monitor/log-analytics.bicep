@description('Name of the workspace.')
param name string

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

@description('GB a day after which collection stops until the next day; -1 sets no cap.')
param dailyQuotaGb int

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    retentionInDays: 30
    sku: {
      name: 'PerGB2018'
    }
    workspaceCapping: {
      dailyQuotaGb: dailyQuotaGb
    }
  }
}

@description('Resource id.')
output id string = workspace.id
