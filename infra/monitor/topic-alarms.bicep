// Alarms over Event Grid's own metrics: what never reached the app cannot be reported by it.

@description('Tags of the azd environment.')
param tags object

@description('Resource id of the Event Grid topic.')
param topicId string

@description('Resource id of the action group.')
param actionGroupId string

resource deadLetters 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'undelivered-files'
  location: 'global'
  tags: tags
  properties: {
    description: 'Event Grid gave up on telling the app of a dropped file.'
    severity: 1
    enabled: true
    autoMitigate: false
    scopes: [topicId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'dead-lettered'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'DeadLetteredCount'
          metricNamespace: 'Microsoft.EventGrid/systemTopics'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [
      {
        actionGroupId: actionGroupId
      }
    ]
  }
}
