@description('Name of the topic.')
param name string

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

@description('Name of the storage account whose blobs it reports.')
param storageName string

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageName
}

resource topic 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    source: storage.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

@description('Resource id.')
output id string = topic.id

@description('Name.')
output name string = topic.name

@description('Object id of the identity with which dead letters are written.')
output principalId string = topic.identity.principalId
