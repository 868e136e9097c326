@description('Name of the network.')
param name string

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.0.0.0/16']
    }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.0.0.0/24'
          // Flex Consumption runs on this delegation, not on Microsoft.Web/serverFarms.
          delegations: [
            {
              name: 'flex-consumption'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: {
          addressPrefix: '10.0.1.0/24'
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
    ]
  }
}

@description('Resource id.')
output id string = network.id

@description('Resource id of the subnet that the app calls out from.')
output appSubnetId string = '${network.id}/subnets/app'

@description('Resource id of the subnet that holds private endpoints.')
output endpointSubnetId string = '${network.id}/subnets/endpoints'
