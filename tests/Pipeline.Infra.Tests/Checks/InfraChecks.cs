namespace Pipeline.Infra.Tests.Checks;

/// <summary>All checks, in the order in which a broken file is best understood.</summary>
public static class InfraChecks
{
    public static IReadOnlyList<IInfraCheck> All { get; } =
    [
        new SyntaxCheck(),
        new DescriptionCheck(),
        new NameCheck(),
        new FileReferenceCheck(),
        new ModuleParameterCheck(),
        new ModuleOutputCheck(),
        new OneKindCheck(),
        new TagCheck(),
        new RoleCheck(),
        new StorageNameCheck(),
        new TriggerCheck(),
        new AppSettingCheck(),
        new SecretCheck(),
        new HardeningCheck(),
        new ParameterFileCheck(),
        new AzdProjectCheck(),
        new HookCheck(),
        new AlarmCheck(),
    ];
}
