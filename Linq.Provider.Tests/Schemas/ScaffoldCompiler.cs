using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Linq.Provider.Migrations;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Schemas;

/// <summary>Compiles generated files with the compiler of the SDK that builds the tests.</summary>
internal static class ScaffoldCompiler
{
    private static readonly string Compiler = Directory.EnumerateFiles(Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../sdk")), "csc.dll", SearchOption.AllDirectories)
        .Where(f => f.Contains("bincore", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Last();

    /// <summary>The session type of the files.</summary>
    public static Type Compile(IReadOnlyList<ScaffoldedFile> files, string sessionName)
    {
        string folder = Directory.CreateTempSubdirectory("lp-scaffold-").FullName;
        try
        {
            foreach (ScaffoldedFile file in files)
            {
                File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
            }

            // The namespaces that a project of today imports by itself.
            File.WriteAllText(Path.Combine(folder, "_Usings.cs"), "global using System; global using System.Collections.Generic; global using System.Linq;");
            string output = Path.Combine(folder, "Scaffolded.dll");
            string[] references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
            IEnumerable<string> arguments =
            [
                "/noconfig", "/nologo", "/target:library", "/nullable:enable", "/warnaserror+", "/langversion:latest", $"/out:\"{output}\"",
                .. references.Where(r => Path.GetFileName(r).StartsWith("System", StringComparison.Ordinal) || Path.GetFileName(r) == "netstandard.dll" || Path.GetFileName(r) == "Linq.Provider.dll").Select(r => $"/reference:\"{r}\""),
                .. Directory.EnumerateFiles(folder, "*.cs").Select(f => $"\"{f}\""),
            ];
            string response = Path.Combine(folder, "arguments.rsp");
            File.WriteAllLines(response, arguments);
            Run("exec", Compiler, "@" + response, files);
            return Assembly.Load(File.ReadAllBytes(output)).GetTypes().Single(t => t.Name == sessionName);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run(string verb, string compiler, string argument, IReadOnlyList<ScaffoldedFile> files)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", [verb, compiler, argument])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{output}{Environment.NewLine}{string.Join(Environment.NewLine, files.Select(f => $"// {f.Name}\n{f.Text}"))}");
    }
}
