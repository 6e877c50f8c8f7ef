using System.Text;
using System.Text.RegularExpressions;
using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;
using Linq.Provider.Tests.Migrations;
using Linq.Provider.Tests.Schemas;

namespace Linq.Provider.Tests.Documentation;

/// <summary>
/// Goes along docs/migrations.md: compiles its models and the migrations that its commands write, runs the commands, and compares files and output.
/// With LINQ_PROVIDER_UPDATE_BASELINES=1, files and output are written into the page.
/// </summary>
public sealed partial class MigrationsPageTests
{
    private const string Usings = "using Linq.Provider;\nusing Linq.Provider.Migrations;\nusing Linq.Provider.Schema;\n";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "migrations.md");

    [DatabaseFact]
    public void The_page_is_true(Dbms dbms)
    {
        string text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        using var database = TestDatabase.Create(dbms);
        var walk = new Walk(database);
        string actual = Block().Replace(text, match => match.Groups["before"].Value + walk.Go(match) + "```");
        walk.Dispose();
        if (Environment.GetEnvironmentVariable("LINQ_PROVIDER_UPDATE_BASELINES") == "1" && dbms == Dbms.Sqlite)
        {
            File.WriteAllText(Page, actual);
        }

        Assert.Equal(text, actual);
    }

    [Fact]
    public void Every_command_has_help()
    {
        using var database = TestDatabase.Create(Dbms.Sqlite);
        using MigrationHost host = new(database, new MetaData());
        string[] commands = ["revision", "upgrade", "downgrade", "current", "history", "heads", "branches", "show", "stamp", "check", "merge", "squash", "scaffold"];
        Assert.All(commands, command => Assert.Contains($" {command} ", host.Run(command, "--help"), StringComparison.Ordinal));
        string page = File.ReadAllText(Page);
        Assert.All(commands, command => Assert.Contains($"`{command}", page, StringComparison.Ordinal));
    }

    private sealed class Walk(TestDatabase database) : IDisposable
    {
        private readonly Queue<string> _ids = new(["8c1f0a52d3e7", "b74e19c05f26", "1d9a63e8427c", "5f20c7b1e94a", "e3086d5b7fa1"]);
        private readonly MigrationHost _host = new(database, new MetaData());
        private string _script = "";

        public string Go(Match block)
        {
            string body = block.Groups["body"].Value;
            string mark = block.Groups["mark"].Value;
            return (block.Groups["language"].Value, mark) switch
            {
                ("console", _) => Run(body),
                ("csharp", "model") => Model(body),
                ("csharp", _) when mark.StartsWith("file: ", StringComparison.Ordinal) => File.ReadAllText(FileOf(mark["file: ".Length..])).ReplaceLineEndings("\n"),
                ("csharp", _) when mark.StartsWith("edit: ", StringComparison.Ordinal) => Edit(FileOf(mark["edit: ".Length..]), body),
                _ => body,
            };
        }

        public void Dispose() => _host.Dispose();

        private string Model(string body)
        {
            Type session = ScaffoldCompiler.Compile([new ScaffoldedFile("Model.cs", Usings + body)], "ShopDb");
            using var db = (Session)Activator.CreateInstance(session, database.Engine)!;
            _host.Model = db.MetaData;
            return body;
        }

        private string Run(string body)
        {
            var result = new StringBuilder();
            foreach (Match step in Step().Matches(body))
            {
                string command = step.Groups["command"].Value;
                result.Append($"$ {command}\n").Append(Execute(command));
            }

            return result.ToString();
        }

        private string Execute(string command)
        {
            string[] words = [.. Word().Matches(command).Select(m => m.Value.Trim('"'))];
            if (words is ["run", ..])
            {
                database.Execute(_script);
                return "";
            }

            string[] args = words is [.., ">", _] ? words[1..^2] : words[1..];
            _host.Configure = options => options.NewId = _ids.Dequeue;
            (int code, string output, string error) = _host.Try(args);
            if (Directory.Exists(_host.Folder) && words.Any(w => w is "revision" or "merge"))
            {
                Compile();
            }

            if (words is [.., ">", _])
            {
                _script = output;
                output = "";
            }

            return (output + error).Replace(_host.Folder, "Migrations", StringComparison.Ordinal) + (code == 0 ? "" : $"(exit code {code})\n");
        }

        private string Edit(string file, string body)
        {
            string text = File.ReadAllText(file).ReplaceLineEndings("\n");
            File.WriteAllText(file, UpgradeMethod().Replace(text, body, 1));
            Compile();
            return body;
        }

        private void Compile()
        {
            List<ScaffoldedFile> files = [.. Directory.GetFiles(_host.Folder).Order(StringComparer.Ordinal).Select(f => new ScaffoldedFile(Path.GetFileName(f), File.ReadAllText(f)))];
            string name = Path.GetFileNameWithoutExtension(files[0].Name)[13..];
            _host.Migrations = [.. ScaffoldCompiler.Compile(files, name).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Migration)))];
        }

        private string FileOf(string message) => Directory.GetFiles(_host.Folder).Single(f => File.ReadAllText(f).Contains($"Message = \"{message}\"", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<before>(?:<!-- (?<mark>[^>]*?) -->\n)?```(?<language>\w+)\n)(?<body>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\$ (?<command>.*)\n(?:(?!\$ ).*\n)*", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"    public override void Upgrade\(Operations op\)\n    \{\n.*?\n    \}\n", RegexOptions.Singleline)]
    private static partial Regex UpgradeMethod();
}
