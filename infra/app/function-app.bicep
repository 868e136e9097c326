import { deploymentContainer } from '../names.bicep'

@description('Name of the app.')
param name string

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

@description('Resource id of the Flex Consumption plan.')
param planId string

@description('Resource id of the identity that the app runs as.')
param identityId string

@description('Name of the storage account that holds the published package.')
param storageName string

@description('Resource id of the subnet for outgoing calls; empty for none.')
param subnetId string

@description('Most instances that one function group scales to.')
param maximumInstanceCount int

@description('Memory of an instance in MB.')
param instanceMemoryMB int

@description('Instances for HTTP that are kept warm.')
param alwaysReadyHttpInstances int

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: storageName
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  // azd finds the app of the service "functions" in azure.yaml by this tag.
  tags: union(tags, { 'azd-service-name': 'functions' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: planId
    httpsOnly: true
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: {
      minTlsVersion: '1.2'
      http20Enabled: true
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${deploymentContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstanceCount
        instanceMemoryMB: instanceMemoryMB
        alwaysReady: alwaysReadyHttpInstances > 0 ? [
          {
            name: 'http'
            instanceCount: alwaysReadyHttpInstances
          }
        ] : []
      }
    }
  }
}

@description('Name.')
output name string = app.name

@description('Address of the page and the API.')
output url string = 'https://${app.properties.defaultHostName}'
