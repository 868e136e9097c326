@description('Name of the account and its custom subdomain, which Entra ID needs.')
param name string

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

@description('Price tier.')
param sku string

@description('Whether only private endpoints reach it.')
param isPrivate bool

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: name
  location: location
  tags: tags
  kind: 'TextAnalytics'
  sku: {
    name: sku
  }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
  }
}

@description('Resource id.')
output id string = account.id

@description('Name.')
output name string = account.name

@description('Address that the app calls.')
output endpoint string = account.properties.endpoint

@description('Services that get a private endpoint, with their DNS zones.')
output privateServices array = [
  { service: 'account', zone: 'privatelink.cognitiveservices.azure.com' }
]
