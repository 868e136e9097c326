#!/bin/sh
# Tells Event Grid where dropped files are taken in, then proves it: drops a sample and asks for its events.
# azd sets the variables from the outputs of infra/main.bicep and its own environment. Needs: az, signed in, and curl.
set -eu

: "${AZURE_RESOURCE_GROUP:?run it by azd, or set it as in infra/main.bicep}"
: "${FUNCTION_APP_NAME:?run it by azd, or set it as in infra/main.bicep}"
: "${FUNCTION_APP_URL:?run it by azd, or set it as in infra/main.bicep}"
: "${STORAGE_ACCOUNT_NAME:?run it by azd, or set it as in infra/main.bicep}"
: "${DROP_CONTAINER_NAME:?run it by azd, or set it as in infra/main.bicep}"
: "${SYSTEM_TOPIC_NAME:?run it by azd, or set it as in infra/main.bicep}"
: "${AZURE_SUBSCRIPTION_ID:?run it by azd, or set it to the subscription that holds them}"

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
sample="$root/samples/02-dien-dam-nga-my-ban-tin-a.txt"
blob=smoke-test/dien-dam.txt
tries=60
pause=5

say() { printf 'postdeploy: %s\n' "$*"; }
fail() { printf 'postdeploy: %s\n' "$*" >&2; exit 1; }

# az may have another subscription as its default than the one that azd deployed into.
azure() { az "$@" --subscription "$AZURE_SUBSCRIPTION_ID" --only-show-errors; }

app_keys() {
  azure functionapp keys list --resource-group "$AZURE_RESOURCE_GROUP" --name "$FUNCTION_APP_NAME" --query "$1" --output tsv 2>/dev/null || true
}

# wait_for WHAT COMMAND…: until the command prints something that is not empty; the answer is left in $found.
wait_for() {
  what=$1
  shift
  left=$tries
  while [ "$left" -gt 0 ]; do
    found=$("$@")
    if [ -n "$found" ]; then return 0; fi
    left=$((left - 1))
    sleep "$pause"
  done
  fail "$what did not appear within $((tries * pause)) s: see 'Files are dropped and nothing happens' in docs/operations.md"
}

# Whoever deploys has just been given the role for it, which takes minutes to count.
drop_sample() {
  if azure storage blob upload --auth-mode login --account-name "$STORAGE_ACCOUNT_NAME" --container-name "$DROP_CONTAINER_NAME" \
    --name "$blob" --file "$sample" --overwrite --output none >/dev/null 2>&1; then echo dropped; fi
}

# The key travels on standard input, so that it stands in no list of processes.
get() {
  printf 'header = "x-functions-key: %s"\n' "$key" | curl --silent --show-error --fail --max-time 30 --config - "$FUNCTION_APP_URL$1" 2>/dev/null || true
}

smoke_events() {
  get "/api/events?actor=Putin&from=2021-12-30&to=2021-12-30&limit=1&format=jsonl"
}

say "waiting for the blob trigger of $FUNCTION_APP_NAME"
wait_for "the system key blobs_extension" app_keys systemKeys.blobs_extension
found=

say "subscribing it to files dropped into $STORAGE_ACCOUNT_NAME/$DROP_CONTAINER_NAME"
azure deployment group create --resource-group "$AZURE_RESOURCE_GROUP" --name event-subscription --output none \
  --template-file "$root/infra/events/subscription.bicep" \
  --parameters "topicName=$SYSTEM_TOPIC_NAME" "appName=$FUNCTION_APP_NAME" "storageName=$STORAGE_ACCOUNT_NAME"

say "smoke test: dropping $(basename "$sample") as $blob"
wait_for "leave to drop a file (the role Storage Blob Data Contributor on $STORAGE_ACCOUNT_NAME; an allowed address when the network is private)" drop_sample
found=

wait_for "a function key" app_keys functionKeys.default
key=$found
wait_for "the sample's event" smoke_events
say "the sample is an event: $found"
say "page and API: $FUNCTION_APP_URL (key: az functionapp keys list --resource-group $AZURE_RESOURCE_GROUP --name $FUNCTION_APP_NAME --query functionKeys.default)"
