@description('Name of the component.')
param name string

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

@description('Resource id of the Log Analytics workspace.')
param workspaceId string

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: name
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspaceId
    DisableLocalAuth: true
  }
}

@description('Name.')
output name string = insights.name

@description('Connection string: an address and an id; local auth is off, so sending needs the role.')
output connectionString string = insights.properties.ConnectionString
