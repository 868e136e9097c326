// Names that the code fixes in Pipeline.Stages/StorageNames.cs: tests/Pipeline.Infra.Tests fails when the two differ.

@export()
@description('Containers that the code uses.')
var containers = [
  'articles'
  'cleaned'
  'analyses'
  'rejected'
]

@export()
@description('Container into which files are dropped: Event Grid reports blobs of this one only.')
var dropContainer = 'articles'

@export()
@description('Container from which Flex Consumption takes the published package; only the platform uses it.')
var deploymentContainer = 'deployments'

@export()
@description('Container into which Event Grid puts events that it could not deliver; operators read it.')
var deadLetterContainer = 'event-grid-dead-letters'

@export()
@description('Queues between the stages, and those into which the host moves messages it gave up on.')
var queues = [
  'clean-articles'
  'clean-articles-poison'
  'analyze-articles'
  'analyze-articles-poison'
  'record-events'
  'record-events-poison'
  'webjobs-blobtrigger-poison'
]

@export()
@description('Tables of articles, mentions, events and their indexes.')
var tables = [
  'Articles'
  'Mentions'
  'Events'
  'EventIndex'
  'Duplicates'
]
