# Tells Event Grid where dropped files are taken in, then proves it: drops a sample and asks for its events.
# azd sets the variables from the outputs of infra/main.bicep and its own environment. Needs: az, signed in.
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

foreach ($name in 'AZURE_RESOURCE_GROUP', 'FUNCTION_APP_NAME', 'FUNCTION_APP_URL', 'STORAGE_ACCOUNT_NAME', 'DROP_CONTAINER_NAME', 'SYSTEM_TOPIC_NAME', 'AZURE_SUBSCRIPTION_ID') {
    if (-not [Environment]::GetEnvironmentVariable($name)) { throw "postdeploy: $name is not set: run it by azd, or set it as in infra/main.bicep" }
}

$root = (Resolve-Path (Join-Path $PSScriptRoot '../..')).Path
$sample = Join-Path $root 'samples/02-dien-dam-nga-my-ban-tin-a.txt'
$blob = 'smoke-test/dien-dam.txt'
$tries = 60
$pause = 5

function Say([string] $text) { Write-Host "postdeploy: $text" }

# az may have another subscription as its default than the one that azd deployed into.
function Invoke-Azure { az @args --subscription $env:AZURE_SUBSCRIPTION_ID --only-show-errors }

function Get-AppKey([string] $query) {
    Invoke-Azure functionapp keys list --resource-group $env:AZURE_RESOURCE_GROUP --name $env:FUNCTION_APP_NAME --query $query --output tsv 2>$null
}

# Whoever deploys has just been given the role for it, which takes minutes to count.
function Send-Sample {
    Invoke-Azure storage blob upload --auth-mode login --account-name $env:STORAGE_ACCOUNT_NAME --container-name $env:DROP_CONTAINER_NAME `
        --name $blob --file $sample --overwrite --output none 2>$null | Out-Null
    if ($LASTEXITCODE -eq 0) { 'dropped' }
}

# Runs the block until it gives something that is not empty.
function Wait-For([string] $what, [scriptblock] $block) {
    for ($left = $tries; $left -gt 0; $left--) {
        $found = & $block
        if ($found) { return $found }
        Start-Sleep -Seconds $pause
    }
    throw "postdeploy: $what did not appear within $($tries * $pause) s: see 'Files are dropped and nothing happens' in docs/operations.md"
}

function Get-SmokeEvent([string] $key) {
    try {
        $address = "$env:FUNCTION_APP_URL/api/events?actor=Putin&from=2021-12-30&to=2021-12-30&limit=1&format=jsonl"
        return (Invoke-WebRequest -Uri $address -Headers @{ 'x-functions-key' = $key } -TimeoutSec 30).Content
    }
    catch { return $null } # not up yet, or not indexed yet: the caller asks again and gives up in the end
}

Say "waiting for the blob trigger of $env:FUNCTION_APP_NAME"
Wait-For 'the system key blobs_extension' { Get-AppKey 'systemKeys.blobs_extension' } | Out-Null

Say "subscribing it to files dropped into $env:STORAGE_ACCOUNT_NAME/$env:DROP_CONTAINER_NAME"
Invoke-Azure deployment group create --resource-group $env:AZURE_RESOURCE_GROUP --name event-subscription --output none `
    --template-file (Join-Path $root 'infra/events/subscription.bicep') `
    --parameters "topicName=$env:SYSTEM_TOPIC_NAME" "appName=$env:FUNCTION_APP_NAME" "storageName=$env:STORAGE_ACCOUNT_NAME"
if ($LASTEXITCODE -ne 0) { throw 'postdeploy: the event subscription could not be created: the message is above' }

Say "smoke test: dropping $(Split-Path -Leaf $sample) as $blob"
Wait-For "leave to drop a file (the role Storage Blob Data Contributor on $env:STORAGE_ACCOUNT_NAME; an allowed address when the network is private)" { Send-Sample } | Out-Null

$key = Wait-For 'a function key' { Get-AppKey 'functionKeys.default' }
$found = Wait-For "the sample's event" { Get-SmokeEvent $key }
Say "the sample is an event: $found"
Say "page and API: $env:FUNCTION_APP_URL (key: az functionapp keys list --resource-group $env:AZURE_RESOURCE_GROUP --name $env:FUNCTION_APP_NAME --query functionKeys.default)"
