using Pipeline.Infra.Tests.Checks;

namespace Pipeline.Infra.Tests;

/// <summary>Mistakes that people make, each of which a check has to notice.</summary>
public static class Breakages
{
    private const string Main = "infra/main.bicep";
    private const string Names = "infra/names.bicep";
    private const string Roles = "infra/roles.bicep";
    private const string Settings = "infra/app/settings.bicep";
    private const string App = "infra/app/function-app.bicep";
    private const string Account = "infra/data/storage-account.bicep";
    private const string Subscription = "infra/events/subscription.bicep";
    private const string Shell = "infra/hooks/postdeploy.sh";
    private const string Manual = "docs/operations.md";

    public static IReadOnlyList<Breakage> All { get; } =
    [
        Breakage.Of<SyntaxCheck>(Main, "module plan 'app/plan.bicep' = {", "module plan 'app/plan.bicep' {", "not Bicep"),
        Breakage.Of<DescriptionCheck>(Main, "@description('Days after which stored texts move to the cool tier.')", "", "'coolAfterDays' has no @description"),
        Breakage.Of<NameCheck>(App, "maximumInstanceCount: maximumInstanceCount", "maximumInstanceCount: maxInstances", "'maxInstances' is declared nowhere"),
        Breakage.Of<NameCheck>(App, "maximumInstanceCount: maximumInstanceCount", "maximumInstanceCount: 40", "'maximumInstanceCount' is declared and never used"),
        Breakage.Of<FileReferenceCheck>(Main, "'app/plan.bicep'", "'app/plans.bicep'", "there is no file infra/app/plans.bicep"),
        Breakage.Of<FileReferenceCheck>(Main, "import { dropContainer }", "import { dropBox }", "exports no 'dropBox'"),
        Breakage.Of<FileReferenceCheck>("infra/monitor/log-alarms.bicep", "alarms/standstill.kql", "alarms/queue-age.kql", "infra/monitor/alarms/standstill.kql: nothing refers to it"),
        Breakage.Of<FileReferenceCheck>("infra/monitor/workbook.json", "\"items\": [", "\"items\": ", "not JSON"),
        Breakage.Of<ModuleParameterCheck>(Main, "    planId: plan.outputs.id\n", "", "does not pass 'planId'"),
        Breakage.Of<ModuleParameterCheck>(Main, "sku: storageSku", "skuName: storageSku", "passes 'skuName'"),
        Breakage.Of<ModuleOutputCheck>(Main, "plan.outputs.id", "plan.outputs.planId", "has no output 'planId'"),
        Breakage.Of<ModuleOutputCheck>(Main, "language.?outputs.endpoint", "language.outputs.endpoint", "'language' may not be deployed"),
        Breakage.Of<OneKindCheck>("infra/data/queues.bicep", "queueServices/queues@", "tableServices/tables@", "one kind a file"),
        Breakage.Of<TagCheck>("infra/app/plan.bicep", "  tags: tags\n", "", "'plan' has no tags"),
        Breakage.Of<TagCheck>(Main, "'azd-env-name': environmentName", "environment: environmentName", "no tag azd-env-name"),
        Breakage.Of<TagCheck>(App, "'azd-service-name': 'functions'", "'azd-service-name': 'api'", "azd-service-name"),
        Breakage.Of<RoleCheck>(Roles, "b7e6dc6d-f1e8-4753-8033-0f276bb0955b", "b7e6dc6d-f1e8-4753-8033-0f276bb0955c", "'storageBlobDataOwner' is not"),
        Breakage.Of<RoleCheck>("infra/identity/storage-roles.bicep", "  roleIds.storageAccountContributor\n", "", "'storageAccountContributor' is granted nowhere"),
        Breakage.Of<RoleCheck>("infra/identity/language-roles.bicep", "    principalType: 'ServicePrincipal'\n", "", "needs a name by guid(), a scope and a principalType"),
        Breakage.Of<StorageNameCheck>(Names, "  'record-events'\n", "  'record-event'\n", "'record-events' is used by the code and missing"),
        Breakage.Of<StorageNameCheck>(Names, "  'EventIndex'\n", "  'EventIndex'\n  'Spare'\n", "'Spare' in tables is used by no code"),
        Breakage.Of<StorageNameCheck>(Names, "var dropContainer = 'articles'", "var dropContainer = 'drop'", "'drop' in dropContainer"),
        Breakage.Of<TriggerCheck>(Subscription, "functionName string = 'IngestArticle'", "functionName string = 'Ingest'", "'Ingest' is no function with a blob trigger"),
        Breakage.Of<TriggerCheck>(Subscription, "/runtime/webhooks/blobs?", "/runtime/webhooks/eventgrid?", "is not the address of the blob extension"),
        Breakage.Of<AppSettingCheck>(Settings, "Language__MonthlyRecordBudget:", "Language__MonthlyBudget:", "nobody reads 'Language__MonthlyBudget'"),
        Breakage.Of<AppSettingCheck>(Settings, "  ArticleStorage__queueServiceUri: storage.properties.primaryEndpoints.queue\n", "", "'ArticleStorage__queueServiceUri' must be set"),
        Breakage.Of<AppSettingCheck>(Settings, "  AzureWebJobsStorage__clientId: identityClientId\n", "", "the platform needs 'AzureWebJobsStorage__clientId'"),
        Breakage.Of<AppSettingCheck>(Settings, "union(hostSettings, ", "union(", "'hostSettings' is made and not applied"),
        Breakage.Of<AppSettingCheck>(Manual, "| `Language__Retries` |", "| `Language__Tries` |", "the code reads 'Language__Retries'"),
        Breakage.Of<SecretCheck>(Settings, "AzureWebJobsStorage__credential: 'managedidentity'", "AzureWebJobsStorage: 'DefaultEndpointsProtocol=https'", "looks like a secret"),
        Breakage.Of<SecretCheck>(App, "output name string = app.name", "output name string = listKeys(app.id, '2024-04-01').masterKey", "an output hands out a key"),
        Breakage.Of<HardeningCheck>(Account, "allowSharedKeyAccess: false", "allowSharedKeyAccess: true", "properties.allowSharedKeyAccess must be false"),
        Breakage.Of<HardeningCheck>(Account, "    minimumTlsVersion: 'TLS1_2'\n", "", "properties.minimumTlsVersion must be 'TLS1_2'"),
        Breakage.Of<HardeningCheck>("infra/language/account.bicep", "disableLocalAuth: true", "disableLocalAuth: false", "properties.disableLocalAuth must be true"),
        Breakage.Of<ParameterFileCheck>("infra/main.parameters.json", "\"location\": { \"value\": \"${AZURE_LOCATION}\" },", "", "'location' is missing"),
        Breakage.Of<ParameterFileCheck>("infra/main.parameters.json", "${COOL_AFTER_DAYS=30}", "${COOL_AFTER_DAYS=3}", "the default of 'coolAfterDays' differs"),
        Breakage.Of<ParameterFileCheck>("infra/main.parameters.json", "\"storageSku\":", "\"storageKind\":", "main.bicep has no parameter 'storageKind'"),
        Breakage.Of<AzdProjectCheck>("azure.yaml", "host: function", "host: functions", "no such host 'functions'"),
        Breakage.Of<AzdProjectCheck>("azure.yaml", "  postdeploy:", "  afterdeploy:", "azd knows no hook 'afterdeploy'"),
        Breakage.Of<AzdProjectCheck>("azure.yaml", "./infra/hooks/postdeploy.ps1", "./infra/hooks/deploy.ps1", "needs windows with shell pwsh"),
        Breakage.Of<AzdProjectCheck>("azure.yaml", "src/Pipeline.Functions", "src/Functions", "there is no folder"),
        Breakage.Of<HookCheck>(Shell, "\"appName=$FUNCTION_APP_NAME\"", "", "does not pass 'appName'"),
        Breakage.Of<HookCheck>(Main, "output SYSTEM_TOPIC_NAME", "output TOPIC_NAME", "SYSTEM_TOPIC_NAME is no output"),
        Breakage.Of<HookCheck>(Shell, "samples/02-", "samples/99-", "there is no file samples/99-"),
        Breakage.Of<HookCheck>(Manual, "## Files are dropped and nothing happens\n", "## Silence\n", "has no chapter 'Files are dropped and nothing happens'"),
        Breakage.Of<AlarmCheck>("infra/monitor/alarms/queue-age.kql", "pipeline.queue.wait", "pipeline.queue.age", "'pipeline.queue.age' is not a metric"),
        Breakage.Of<AlarmCheck>("infra/monitor/alarms/poison-messages.kql", "pipeline.messages.poisoned", "pipeline.poison", "'pipeline.poison' is not a metric"),
        Breakage.Of<AlarmCheck>("infra/monitor/alarms/failed-articles.kql", "\"rejected\"", "\"refused\"", "'refused' is not a state"),
        Breakage.Of<AlarmCheck>(Manual, "### standstill\n", "### silence\n", "no chapter '### standstill'"),
    ];
}
