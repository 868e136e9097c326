@description('Name of the identity.')
param name string

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

// User-assigned, so that its roles exist before the app starts for the first time.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

@description('Resource id.')
output id string = identity.id

@description('Client id: what connections name in their __clientId settings.')
output clientId string = identity.properties.clientId

@description('Object id: what roles are granted to.')
output principalId string = identity.properties.principalId
