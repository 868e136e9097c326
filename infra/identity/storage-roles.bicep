import { roleIds } from '../roles.bicep'

@description('Name of the storage account.')
param storageName string

@description('Object id of the app\'s identity.')
param appPrincipalId string

@description('Object id of the Event Grid topic\'s identity.')
param topicPrincipalId string

@description('Object id of whoever deploys; empty grants nobody.')
param deployerPrincipalId string

@description('Kind of the principal that deploys.')
param deployerPrincipalType string

// The blob trigger needs Owner and Account Contributor: the host takes leases, and looks up the account's event topic.
var appRoles = [
  roleIds.storageBlobDataOwner
  roleIds.storageAccountContributor
  roleIds.storageQueueDataContributor
  roleIds.storageTableDataContributor
]

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageName
}

resource appAssignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in appRoles: {
  name: guid(storage.id, appPrincipalId, role)
  scope: storage
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

// Event Grid writes what it could not deliver as blobs.
resource topicAssignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, topicPrincipalId, roleIds.storageBlobDataContributor)
  scope: storage
  properties: {
    principalId: topicPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roleIds.storageBlobDataContributor)
  }
}

// The smoke test drops a file in the name of whoever deploys.
resource deployerAssignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(deployerPrincipalId)) {
  name: guid(storage.id, deployerPrincipalId, roleIds.storageBlobDataContributor)
  scope: storage
  properties: {
    principalId: deployerPrincipalId
    principalType: deployerPrincipalType
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roleIds.storageBlobDataContributor)
  }
}
