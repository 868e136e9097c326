@description('Name of the resource that is reached; part of the endpoints\' names.')
param name string

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

@description('Resource id of what is reached.')
param targetId string

@description('Resource id of the virtual network.')
param networkId string

@description('Resource id of the subnet that holds the endpoints.')
param subnetId string

@description('Services of the resource and their private DNS zones.')
param services array

resource endpoints 'Microsoft.Network/privateEndpoints@2024-05-01' = [for item in services: {
  name: 'pep-${name}-${item.service}'
  location: location
  tags: tags
  properties: {
    subnet: {
      id: subnetId
    }
    privateLinkServiceConnections: [
      {
        name: item.service
        properties: {
          privateLinkServiceId: targetId
          groupIds: [item.service]
        }
      }
    ]
  }
}]

module zones 'private-dns-zone.bicep' = [for (item, i) in services: {
  name: 'zone-${name}-${item.service}'
  params: {
    zone: item.zone
    tags: tags
    networkId: networkId
    endpointName: endpoints[i].name
  }
}]
