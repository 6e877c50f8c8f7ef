using System.Text;
using Linq.Provider;
using Linq.Provider.Migrations;
using Quickstart;

const string Usage = """
    Creates the database of a company and queries it, showing what becomes of each query: C#, algebra, SQL, rows.

      dotnet run --project docs/quickstart -- [options]
      dotnet run --project docs/quickstart -- migrate [command]      changes the schema step by step; migrate --help

      --url URL      the database; by default one in memory. sqlite:///company.db, postgresql://user:password@host:5432/database
                     Its tables (Departments, Employees, Projects, Assignments) are created if they do not exist.
      --query N      only query number N
      --explain      every stage of the pipeline, and the database's own plan
      --help         this text
    """;

Console.OutputEncoding = Encoding.UTF8;
if (args is ["migrate", ..])
{
    return Migrate(args);
}

var (url, number, explain) = ("sqlite:///:memory:", 0, false);
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--help" or "-h":
            Console.WriteLine(Usage);
            return 0;
        case "--explain":
            explain = true;
            break;
        case "--url" when i + 1 < args.Length:
            url = args[++i];
            break;
        case "--query" when i + 1 < args.Length:
            if (!int.TryParse(args[++i], out number) || number < 1 || number > Queries.All.Count)
            {
                return Refuse($"--query takes a number from 1 to {Queries.All.Count}, not '{args[i]}'.");
            }

            break;
        case "--url" or "--query":
            return Refuse($"{args[i]} needs a value.");
        default:
            return Refuse($"Unknown argument '{args[i]}'.");
    }
}

try
{
    using var engine = Engine.Create(url);
    FillIfEmpty(engine);
    for (var i = 1; i <= Queries.All.Count; i++)
    {
        if (number == 0 || number == i)
        {
            await ShowAsync(engine, i, Queries.All[i - 1], explain);
        }
    }

    if (number == 0)
    {
        Changes.Show(engine);
    }

    return 0;
}
catch (LinqProviderException e) when (e.Code is "LP1001" or "LP1005")
{
    return Refuse(e.Message);
}
catch (LinqProviderException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

// The database of migrations is a file, so that one command finds what another has done; COMPANY_URL names another.
static int Migrate(string[] args)
{
    using var engine = Engine.Create(Environment.GetEnvironmentVariable("COMPANY_URL") ?? "sqlite:///company.db");
    using var db = new CompanyDb(engine);
    return MigrationCommand.Run(args, engine, db.MetaData);
}

static void FillIfEmpty(Engine engine)
{
    using var db = new CompanyDb(engine);
    db.CreateAll();
    if (!db.Departments.Any())
    {
        db.AddRange(CompanyData.Create());
        db.Commit();
    }

    Console.WriteLine($"A company with {db.Departments.Count()} departments, {db.Employees.Count():N0} employees, {db.Projects.Count()} projects and "
        + $"{db.Assignments.Count():N0} assignments.");
}

// A session of its own for each query, as an application has one for each request.
static async Task ShowAsync(Engine engine, int number, Sample sample, bool explain)
{
    await using var db = new CompanyDb(engine);
    Console.WriteLine();
    Console.WriteLine($"━━━ {number}. {sample.Title} ━━━");
    Print("C#", sample.Source);
    if (explain)
    {
        Print("Explain", sample.Explain(db));
    }
    else
    {
        Print("Algebra", sample.ToAlgebra(db));
        Print("SQL", sample.ToSql(db));
    }

    Print("Rows", await sample.RunAsync(db));
}

static void Print(string heading, string text) => Console.WriteLine($"\n{heading}\n  {text.TrimEnd().ReplaceLineEndings("\n").Replace("\n", "\n  ")}");

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    Console.Error.WriteLine("--help tells what there is.");
    return 2;
}
