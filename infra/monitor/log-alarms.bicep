// Alarms over what the app reports. Each has its query beside it in alarms/ and its chapter in docs/operations.md.

@description('Azure region.')
param location string

@description('Tags of the azd environment.')
param tags object

@description('Resource id of the Log Analytics workspace.')
param workspaceId string

@description('Resource id of the action group.')
param actionGroupId string

// severity: 1 somebody has to act now, 2 today, 3 this week.
// threshold: of rows for queries that list what is wrong; queries of one number compare it themselves and return a row when it is bad.
var alarms = [
  {
    name: 'poison-messages'
    description: 'A message was given up on after five tries.'
    severity: 2
    window: 'PT15M'
    threshold: 0
    query: loadTextContent('alarms/poison-messages.kql')
  }
  {
    name: 'failed-articles'
    description: 'More than one article in fifty failed.'
    severity: 2
    window: 'PT1H'
    threshold: 0
    query: loadTextContent('alarms/failed-articles.kql')
  }
  {
    name: 'queue-age'
    description: 'Messages wait longer than five minutes for their stage.'
    severity: 2
    window: 'PT15M'
    threshold: 0
    query: loadTextContent('alarms/queue-age.kql')
  }
  {
    name: 'standstill'
    description: 'Articles came in and none was finished for half an hour.'
    severity: 1
    window: 'PT30M'
    threshold: 0
    query: loadTextContent('alarms/standstill.kql')
  }
  {
    name: 'language-budget'
    description: 'Four fifths of the month\'s Language records are spent.'
    severity: 3
    window: 'PT1H'
    threshold: 0
    query: loadTextContent('alarms/language-budget.kql')
  }
  {
    name: 'language-breaker'
    description: 'Calls to the Language account fail so often that the embedded analyzer serves alone.'
    severity: 3
    window: 'PT15M'
    threshold: 0
    query: loadTextContent('alarms/language-breaker.kql')
  }
  {
    name: 'http-5xx'
    description: 'The API answered more than five requests with a server error.'
    severity: 1
    window: 'PT15M'
    threshold: 5
    query: loadTextContent('alarms/http-5xx.kql')
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [for alarm in alarms: {
  name: alarm.name
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: alarm.name
    description: alarm.description
    severity: alarm.severity
    enabled: true
    autoMitigate: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT5M'
    windowSize: alarm.window
    // Tables of telemetry do not exist before the first record, which would fail the rule's validation.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: alarm.query
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: alarm.threshold
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [actionGroupId]
    }
  }
}]
