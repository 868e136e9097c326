import { containers, deadLetterContainer, dropContainer } from '../names.bicep'

@description('Name of the storage account.')
param storageName string

@description('Days after which stored texts move to the cool tier.')
param coolAfterDays int

@description('Days after which dropped files are deleted; 0 keeps them.')
param deleteArticlesAfterDays int

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageName
}

var coolRule = {
  name: 'cool-old-texts'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['blockBlob']
      prefixMatch: map(containers, container => '${container}/')
    }
    actions: {
      baseBlob: {
        tierToCool: { daysAfterModificationGreaterThan: coolAfterDays }
      }
    }
  }
}

var deadLetterRule = {
  name: 'delete-old-dead-letters'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['blockBlob']
      prefixMatch: ['${deadLetterContainer}/']
    }
    actions: {
      baseBlob: {
        delete: { daysAfterModificationGreaterThan: 30 }
      }
    }
  }
}

var articleRule = {
  name: 'delete-old-articles'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['blockBlob']
      prefixMatch: ['${dropContainer}/']
    }
    actions: {
      baseBlob: {
        delete: { daysAfterModificationGreaterThan: deleteArticlesAfterDays }
      }
    }
  }
}

resource policy 'Microsoft.Storage/storageAccounts/managementPolicies@2023-05-01' = {
  parent: storage
  name: 'default'
  properties: {
    policy: {
      rules: concat([coolRule, deadLetterRule], deleteArticlesAfterDays > 0 ? [articleRule] : [])
    }
  }
}
