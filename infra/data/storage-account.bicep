@description('Name of the storage account.')
@minLength(3)
@maxLength(24)
param name string

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

@description('Replication.')
param sku string

@description('Whether only private endpoints and allowed addresses reach it.')
param isPrivate bool

@description('Public addresses or CIDR ranges that still reach it when it is private.')
param allowedAddresses array

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      // Event Grid writes dead letters as a trusted service, so a private account denies by rule and not by switch.
      bypass: 'AzureServices'
      defaultAction: isPrivate ? 'Deny' : 'Allow'
      ipRules: [for address in allowedAddresses: {
        value: address
        action: 'Allow'
      }]
    }
  }
}

@description('Resource id.')
output id string = storage.id

@description('Name.')
output name string = storage.name

@description('Services that get a private endpoint, with their DNS zones.')
output privateServices array = [
  { service: 'blob', zone: 'privatelink.blob.${environment().suffixes.storage}' }
  { service: 'queue', zone: 'privatelink.queue.${environment().suffixes.storage}' }
  { service: 'table', zone: 'privatelink.table.${environment().suffixes.storage}' }
]
