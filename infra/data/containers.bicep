import { containers, deadLetterContainer, deploymentContainer } from '../names.bicep'

@description('Name of the storage account.')
param storageName string

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageName
}

resource service 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: storage
  name: 'default'
  properties: {
    // A week to undo a mistaken deletion; a deletion on request waits as long until it is final.
    deleteRetentionPolicy: {
      enabled: true
      days: 7
    }
  }
}

resource container 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = [for name in concat(containers, [deploymentContainer, deadLetterContainer]): {
  parent: service
  name: name
  properties: {
    publicAccess: 'None'
  }
}]

@description('Name of the storage account, for what must wait until its containers exist.')
output storageName string = storage.name
