using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Pipeline.Testing;

namespace Pipeline.Infra.Tests.Hooks;

/// <summary>
/// Runs <c>postdeploy.ps1</c> in this process. The engine's package has the language and its core commands alone: the others that the hook
/// calls are doubles, which do what the hook needs of them and write down how they were called.
/// </summary>
internal sealed class PowerShellHook : IDisposable
{
    public static readonly string[] Variables =
        ["AZURE_RESOURCE_GROUP", "FUNCTION_APP_NAME", "FUNCTION_APP_URL", "STORAGE_ACCOUNT_NAME", "DROP_CONTAINER_NAME", "SYSTEM_TOPIC_NAME", "AZURE_SUBSCRIPTION_ID"];

    /// <summary>The engine sets <c>$LASTEXITCODE</c> for programs only, so the double sets it as a program would.</summary>
    private const string Doubles = """
        function az {
            $calls.Add("az $args")
            $global:LASTEXITCODE = 0
            if ("$args" -like '*keys list*') { 'the-key' }
            if ("$args" -like 'storage blob upload*' -and $refused.Uploads -gt 0) { $refused.Uploads--; $global:LASTEXITCODE = 1 }
            if ("$args" -like 'deployment group create*' -and $refused.Deployment) { $global:LASTEXITCODE = 1 }
        }
        function Invoke-WebRequest($Uri, $Headers, $TimeoutSec) {
            $asked.Add("$Uri $($Headers['x-functions-key'])")
            [pscustomobject]@{ Content = '{"eventId":"consult-phone"}' }
        }
        function Write-Host($Object) { $said.Add($Object) }
        function Start-Sleep($Seconds) { $slept.Add($Seconds) }
        function Join-Path($Path, $ChildPath) { [IO.Path]::Join($Path, $ChildPath) }
        function Resolve-Path($Path) { [pscustomobject]@{ Path = [IO.Path]::GetFullPath($Path) } }
        function Split-Path([switch] $Leaf, $Path) { [IO.Path]::GetFileName($Path) }
        """;

    private readonly Runspace _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());

    public PowerShellHook() => _runspace.Open();

    /// <summary>Each call of <c>az</c> with its arguments.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Each address asked, and the key sent with it.</summary>
    public List<string> Asked { get; } = [];

    public List<string> Said { get; } = [];

    /// <summary>Seconds of each pause.</summary>
    public List<int> Slept { get; } = [];

    /// <summary>Throws what the hook throws.</summary>
    public void Run(string missing = "", int refusedUploads = 0, bool refusedDeployment = false)
    {
        foreach (var variable in Variables)
        {
            Environment.SetEnvironmentVariable(variable, variable == missing ? null : $"value-of-{variable}");
        }

        Set("calls", Calls);
        Set("asked", Asked);
        Set("said", Said);
        Set("slept", Slept);
        Set("refused", new Refusals { Uploads = refusedUploads, Deployment = refusedDeployment });
        using var shell = PowerShell.Create(_runspace);
        shell.AddScript(Doubles).Invoke();
        shell.Commands.Clear();
        shell.AddCommand(Path.Combine(RepositoryRoot.Path, "infra", "hooks", "postdeploy.ps1")).Invoke();
    }

    public void Dispose()
    {
        _runspace.Dispose();
        Variables.ToList().ForEach(variable => Environment.SetEnvironmentVariable(variable, null));
    }

    private void Set(string name, object value) => _runspace.SessionStateProxy.SetVariable(name, value);

    private sealed class Refusals
    {
        public int Uploads { get; set; }

        public bool Deployment { get; set; }
    }
}
