// The function app on Flex Consumption with the custom runtime: the Functions host starts our executable (host.json) and passes requests on.

param name string
param location string
param storageName string
param packageContainerUrl string
param insightsConnectionString string
param retentionDays int
param controller string
param maximumInstanceCount int
param alwaysReadyInstances int

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

// Flex refuses FUNCTIONS_WORKER_RUNTIME, FUNCTIONS_EXTENSION_VERSION, WEBSITE_RUN_FROM_PACKAGE and their kind: the runtime stands in functionAppConfig.
var settings = [
  {
    // The host's own storage, by identity.
    name: 'AzureWebJobsStorage__accountName'
    value: storageName
  }
  {
    // Ours: the interviews, by the same identity.
    name: 'Storage'
    value: storageName
  }
  {
    name: 'RetentionDays'
    value: string(retentionDays)
  }
  {
    name: 'Controller'
    value: controller
  }
]

var telemetrySettings = empty(insightsConnectionString) ? [] : [
  {
    name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
    value: insightsConnectionString
  }
  {
    name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING'
    value: 'Authorization=AAD'
  }
]

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  kind: 'functionapp,linux'
  tags: {
    'azd-service-name': 'app'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      minTlsVersion: '1.2'
      appSettings: concat(settings, telemetrySettings)
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainerUrl
          authentication: {
            type: 'SystemAssignedIdentity'
          }
        }
      }
      runtime: {
        name: 'custom'
        version: '1.0'
      }
      scaleAndConcurrency: {
        // 2 GB is the smallest size with a whole processor; host and app share it.
        instanceMemoryMB: 2048
        maximumInstanceCount: maximumInstanceCount
        alwaysReady: alwaysReadyInstances == 0 ? [] : [
          {
            name: 'http'
            instanceCount: alwaysReadyInstances
          }
        ]
      }
    }
  }
}

output name string = app.name
output address string = 'https://${app.properties.defaultHostName}'
output principalId string = app.identity.principalId
