// InterviewBot on Azure Functions, Flex Consumption, as a custom handler: the function app, its storage, its identity and (if wanted) telemetry.
// Nothing here is a secret: everything is reached by the app's own identity. See docs/deploy.md.

targetScope = 'resourceGroup'

@description('Short name of this installation; part of every resource name.')
@minLength(3)
@maxLength(16)
param name string

@description('Region. It must offer Flex Consumption.')
param location string = resourceGroup().location

@description('Days after which an interview is erased; people consent to it.')
@minValue(1)
@maxValue(3650)
param retentionDays int = 90

@description('Who is responsible for what people tell, and how to reach them: the privacy notice names them. "Hogeschool Leie, privacy@leie.example"')
@minLength(5)
@maxLength(200)
param controller string

@description('Most instances at once.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Instances that wait for the first visitor of the day; 1 removes the cold start and costs money all the time.')
@minValue(0)
@maxValue(10)
param alwaysReadyInstances int = 0

@description('Keep logs and telemetry in Application Insights, to look into a fault. The app writes no answers and no tokens, but the Functions host notes the address of every request, and the address of an interview holds its token: whoever may read this telemetry can read the interviews of its last 30 days.')
param telemetry bool = false

var unique = uniqueString(resourceGroup().id, name)
var storageName = toLower('st${take(replace(name, '-', ''), 8)}${take(unique, 12)}')

module storage 'storage.bicep' = {
  name: 'storage'
  params: {
    name: storageName
    location: location
  }
}

module insights 'insights.bicep' = if (telemetry) {
  name: 'insights'
  params: {
    name: name
    location: location
  }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    name: '${name}-${take(unique, 6)}'
    location: location
    storageName: storage.outputs.name
    packageContainerUrl: storage.outputs.packageContainerUrl
    // The module is there when telemetry is wanted; the app does without otherwise.
    insightsConnectionString: telemetry ? insights!.outputs.connectionString : ''
    retentionDays: retentionDays
    controller: controller
    maximumInstanceCount: maximumInstanceCount
    alwaysReadyInstances: alwaysReadyInstances
  }
}

module roles 'roles.bicep' = {
  name: 'roles'
  params: {
    storageName: storage.outputs.name
    insightsName: telemetry ? insights!.outputs.name : ''
    principalId: app.outputs.principalId
  }
}

output functionAppName string = app.outputs.name
output address string = app.outputs.address
output storageAccountName string = storage.outputs.name
