@description('Name of the action group.')
param name string

@description('Tags of the azd environment.')
param tags object

@description('Address that alarms are mailed to; empty for none.')
param email string

resource receivers 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: name
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'pipeline'
    emailReceivers: empty(email) ? [] : [
      {
        name: 'operators'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

@description('Resource id.')
output id string = receivers.id
