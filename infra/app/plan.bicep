@description('Name of the plan.')
param name string

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: {
    reserved: true
  }
}

@description('Resource id.')
output id string = plan.id
