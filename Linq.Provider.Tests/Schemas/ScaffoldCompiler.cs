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
            return Assembly.Load(File.ReadAllBytes(Compile(files, folder, "library"))).GetTypes().Single(t => t.Name == sessionName);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The path of a program made of the file, which <c>dotnet</c> runs: in a folder of its own, with all that it needs beside it.</summary>
    public static string CompileProgram(ScaffoldedFile file)
    {
        string folder = Directory.CreateDirectory(Path.Combine(TestRun.TempFolder, "program-" + Guid.NewGuid().ToString("N"))).FullName;
        string program = Compile([file], folder, "exe");
        string native = Path.Combine(AppContext.BaseDirectory, "runtimes", RuntimeInformation.RuntimeIdentifier, "native");
        foreach (string library in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Concat(Directory.Exists(native) ? Directory.EnumerateFiles(native) : []))
        {
            File.Copy(library, Path.Combine(folder, Path.GetFileName(library)));
        }

        File.WriteAllText(Path.ChangeExtension(program, ".runtimeconfig.json"), $$"""
            { "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" }, "configProperties": { "System.Globalization.Invariant": true } } }
            """);
        return program;
    }

    /// <summary>Starts a program in a process of its own, with its streams in the hands of the test.</summary>
    public static Process Start(params IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(Host, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static string Host => Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    private static string Compile(IReadOnlyList<ScaffoldedFile> files, string folder, string target)
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
            "/noconfig", "/nologo", $"/target:{target}", "/nullable:enable", "/warnaserror+", "/langversion:latest", $"/out:\"{output}\"",
            .. references.Where(r => (Path.GetFileName(r).StartsWith("System", StringComparison.Ordinal) && Path.GetFileName(r) != "System.CommandLine.dll") || Path.GetFileName(r) is "netstandard.dll" or "Linq.Provider.dll").Select(r => $"/reference:\"{r}\""),
            .. Directory.EnumerateFiles(folder, "*.cs").Select(f => $"\"{f}\""),
        ];
        string response = Path.Combine(folder, "arguments.rsp");
        File.WriteAllLines(response, arguments);
        Run("exec", Compiler, "@" + response, files);
        return output;
    }

    private static void Run(string verb, string compiler, string argument, IReadOnlyList<ScaffoldedFile> files)
    {
        using var process = Process.Start(new ProcessStartInfo(Host, [verb, compiler, argument])
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
