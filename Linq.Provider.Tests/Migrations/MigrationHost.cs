using Linq.Provider.Migrations;
using Linq.Provider.Schema;
using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Migrations;

/// <summary>An application that hosts the commands: a model, migrations, and a folder for new ones.</summary>
internal sealed class MigrationHost(TestDatabase database, MetaData model, params Type[] migrations) : IDisposable
{
    private readonly string _folder = Path.Combine(TestRun.TempFolder, "migrations-" + Guid.NewGuid().ToString("N"));

    public string Folder => _folder;

    public MetaData Model { get; set; } = model;

    public IReadOnlyList<Type> Migrations { get; set; } = migrations;

    public Action<MigrationOptions>? Configure { get; set; }

    public (int Code, string Output, string Error) Try(params string[] args)
    {
        StringWriter output = new(), error = new();
        int code = MigrationCommand.Run(args, database.Engine, Model, options =>
        {
            Apply(options);
            (options.Output, options.Error) = (output, error);
        });
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Runs a command that must succeed, and gives what it printed.</summary>
    public string Run(params string[] args)
    {
        (int code, string output, string error) = Try(args);
        Assert.True(code == 0, $"{string.Join(' ', args)}: exit code {code}\n{output}\n{error}");
        return output;
    }

    /// <summary>Runs a command that must fail, and gives the message.</summary>
    public string Fail(params string[] args)
    {
        (int code, string output, string error) = Try(args);
        Assert.True(code == 1, $"{string.Join(' ', args)}: exit code {code}\n{output}");
        return error.Length > 0 ? error : output;
    }

    public void Apply(MigrationOptions options)
    {
        (options.Migrations, options.Directory, options.Namespace) = (Migrations, _folder, "Sample.Migrations");
        Configure?.Invoke(options);
    }

    public IReadOnlyList<object?[]> Rows(string sql)
    {
        using var connection = database.OpenRaw();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            object?[] row = new object?[reader.FieldCount];
            reader.GetValues(row!);
            rows.Add([.. row.Select(v => v is DBNull ? null : v is int n ? (long)n : v)]);
        }

        return rows;
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
