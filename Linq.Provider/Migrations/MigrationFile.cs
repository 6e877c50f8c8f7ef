using System.Diagnostics;
using System.Text;
using Linq.Provider.Schema;

namespace Linq.Provider.Migrations;

/// <summary>The source of a new migration.</summary>
internal sealed record MigrationFile(string Id, string Message, string Namespace, string ClassName)
{
    public IReadOnlyList<string> Follows { get; init; } = [];

    public IReadOnlyList<string> Labels { get; init; } = [];

    public IReadOnlyList<string> DependsOn { get; init; } = [];

    public IReadOnlyList<string> Replaces { get; init; } = [];

    public IReadOnlyList<MigrationOperation> Upgrade { get; init; } = [];

    /// <summary>What leads back; null or none to leave it to the reversal of the upgrade, also of what somebody writes into it later.</summary>
    public IReadOnlyList<MigrationOperation>? Downgrade { get; init; } = [];

    public string FileName => $"{Id}_{ClassName}.cs";

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("using Linq.Provider.Migrations;\nusing Linq.Provider.Schema;\n\n");
        text.Append($"namespace {Namespace};\n\n");
        text.Append($"[Revision({string.Join(", ", Attributes())})]\n");
        text.Append($"public sealed class {ClassName} : Migration\n{{\n");
        text.Append($"    public override void Upgrade(Operations op)\n    {{\n{Body(Upgrade)}    }}\n");
        if (Downgrade is { Count: > 0 })
        {
            text.Append($"\n    public override void Downgrade(Operations op)\n    {{\n{Body(Downgrade)}    }}\n");
        }

        return text.Append("}\n").ToString().ReplaceLineEndings(Environment.NewLine);
    }

    /// <summary>The operations reversed, from the last to the first; null if one cannot be.</summary>
    public static IReadOnlyList<MigrationOperation>? Reversed(IReadOnlyList<MigrationOperation> operations)
    {
        var reversed = new List<MigrationOperation>();
        foreach (MigrationOperation operation in operations.Reverse())
        {
            if (operation.Reverse() is not { } undoing)
            {
                return null;
            }

            reversed.AddRange(undoing);
        }

        return reversed;
    }

    /// <summary>A name for the class: the message's words.</summary>
    public static string NameFor(string message, string id, IEnumerable<string> taken)
    {
        IEnumerable<string> words = string.Concat(message.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string name = string.Concat(words.Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        name = name.Length > 80 ? name[..80] : name;
        name = name.Length == 0 || char.IsDigit(name[0]) ? "Revision" + name : name;
        return taken.Contains(name, StringComparer.Ordinal) || name is "Migration" or "Revision" or "Operations" ? $"{name}_{id}" : name;
    }

    private IEnumerable<string> Attributes()
    {
        yield return CSharpText.Text(Id);
        foreach ((string name, IReadOnlyList<string> values) in new[] { ("Follows", Follows), ("DependsOn", DependsOn), ("Labels", Labels), ("Replaces", Replaces) })
        {
            if (values.Count > 0)
            {
                yield return $"{name} = {CSharpText.List(values)}";
            }
        }

        if (Message.Length > 0)
        {
            yield return $"Message = {CSharpText.Text(Message)}";
        }
    }

    private static string Body(IReadOnlyList<MigrationOperation> operations) => string.Concat(operations.Select(operation =>
        CSharpText.Indent(string.Concat(Reviews(operation).Select(r => $"// review: {r}\n")) + Call(operation), 8) + "\n"));

    private static IEnumerable<string> Reviews(MigrationOperation operation)
    {
        switch (operation)
        {
            case DropTable o:
                yield return $"all rows of {o.Name} are lost";
                break;
            case DropColumn { LosesData: true } o:
                yield return $"the values of {o.Table}.{o.Name} are lost";
                break;
            case AlterColumn o:
                if (o.LosesData)
                {
                    yield return $"values of {o.Table}.{o.New.Name} that are no {o.New.Type} are lost or refused (was {o.Old.Type})";
                }

                if (o.Old.IsNullable && !o.New.IsNullable && o.New.Default is null && o.New.DefaultSql is null && o.New.ComputedSql is null)
                {
                    yield return $"refused if a row has no {o.Table}.{o.New.Name}; fill those first, with op.Backfill";
                }

                break;
            case AddColumn { Column: { IsNullable: false, Default: null, DefaultSql: null, ComputedSql: null, IsIdentity: false } } o:
                yield return $"refused if {o.Table} has rows, which need a value: give {o.Column.Name} a default, or add it nullable, fill it with op.Backfill and alter it";
                break;
            case AddUnique o:
                yield return $"refused if rows of {o.Table} have equal {string.Join(", ", o.Constraint.Columns)}";
                break;
            case CreateIndex { Index.IsUnique: true } o:
                yield return $"refused if rows of {o.Table} have equal {string.Join(", ", o.Index.Keys.Select(k => k.Column ?? k.Sql))}";
                break;
            case DeleteRows o:
                yield return $"rows of {o.Table} are lost";
                break;
        }
    }

    private static string Call(MigrationOperation operation) => operation switch
    {
        CreateTable o => CreateTable(o),
        DropTable o => Call("DropTable", o.Name),
        RenameTable o => Call("RenameTable", o.Name, Text(o.NewName)),
        CommentTable o => Call("CommentTable", o.Name, CSharpText.Value(o.NewComment)),
        CreateView o => Call("CreateView", o.Name, [Text(o.View.Sql), .. o.View.Comment is { } c ? [$"comment: {Text(c)}"] : Array.Empty<string>(), .. o.View.IsMaterialized ? ["isMaterialized: true"] : Array.Empty<string>()]),
        DropView o => Call("DropView", o.Name),
        AddColumn o => Call("AddColumn", o.Table, CSharpText.Item(o.Column)),
        DropColumn o => Call("DropColumn", o.Table, Text(o.Name)),
        RenameColumn o => Call("RenameColumn", o.Table, Text(o.Name), Text(o.NewName)),
        AlterColumn o => Call("AlterColumn", o.Table, [CSharpText.Item(o.New), .. o.Using is { } u ? [$"@using: {Text(u)}"] : Array.Empty<string>()]),
        AddPrimaryKey o => Call("AddPrimaryKey", o.Table, CSharpText.Item(o.Key)),
        DropPrimaryKey o => Call("DropPrimaryKey", o.Table, Name(o.Key)),
        AddForeignKey o => Call("AddForeignKey", o.Table, CSharpText.Item(o.Key)),
        DropForeignKey o => Call("DropForeignKey", o.Table, Name(o.Key)),
        AddUnique o => Call("AddUnique", o.Table, CSharpText.Item(o.Constraint)),
        DropUnique o => Call("DropUnique", o.Table, Name(o.Constraint)),
        AddCheck o => Call("AddCheck", o.Table, CSharpText.Item(o.Check)),
        DropCheck o => Call("DropCheck", o.Table, Name(o.Check)),
        CreateIndex o => Call("CreateIndex", o.Table, [CSharpText.Item(o.Index), .. Concurrently(o.Concurrently)]),
        DropIndex o => Call("DropIndex", o.Table, [Name(o.Index), .. Concurrently(o.Concurrently)]),
        RenameConstraint o => Call("RenameConstraint", o.Table, Text(o.Name), Text(o.NewName)),
        RenameIndex o => Call("RenameIndex", o.Table, Text(o.Name), Text(o.NewName)),
        ExecuteSql o => Execute(o),
        InsertRows o => Rows("Insert", o.Table, o.Columns, o.Rows),
        DeleteRows o => Rows("Delete", o.Table, o.Columns, o.Rows),
        Backfill o => Call("Backfill", o.Table, [Text(o.Set), .. o.Where is { } w ? [$"where: {Text(w)}"] : Array.Empty<string>(), .. o.BatchSize != 10_000 ? [$"batchSize: {CSharpText.Value(o.BatchSize)}"] : Array.Empty<string>()]),
        _ => throw new UnreachableException(),
    };

    private static string CreateTable(CreateTable create)
    {
        Table table = create.Table;
        List<string> items = [.. CSharpText.Items(table)];
        return table.Comment is null && table.Options is null
            ? CSharpText.Call("CreateTable", CSharpText.Name(create.Name), items)
            : CSharpText.Call("CreateTable", CSharpText.Name(create.Name), [
                $"[\n{CSharpText.Indent(string.Join(",\n", items))},\n]",
                .. table.Comment is { } comment ? [$"comment: {Text(comment)}"] : Array.Empty<string>(),
                .. table.Options is { } options ? [$"options: {Text(options)}"] : Array.Empty<string>(),
            ]);
    }

    private static string Execute(ExecuteSql execute)
    {
        string[] rest = [.. execute.ReverseSql is { } reverse ? [$"reverse: {Text(reverse)}"] : Array.Empty<string>(), .. execute.OutsideTransaction ? ["outsideTransaction: true"] : Array.Empty<string>()];
        return execute.Dialect is { } dialect
            ? CSharpText.Call("ExecuteOn", Text(dialect), [Text(execute.Sql), .. rest])
            : CSharpText.Call("Execute", Text(execute.Sql), rest);
    }

    private static string Rows(string method, TableName table, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<object?>> rows) => Call(method, table, [
        CSharpText.List(columns),
        $"[\n{CSharpText.Indent(string.Join(",\n", rows.Select(row => $"[{string.Join(", ", row.Select(CSharpText.Value))}]")))},\n]",
    ]);

    private static string[] Concurrently(bool concurrently) => concurrently ? ["concurrently: true"] : [];

    private static string Name(SchemaItem item) => Text(SchemaState.NameOf(item));

    private static string Text(string text) => CSharpText.Text(text);

    private static string Call(string method, TableName table, params string[] others) => CSharpText.Call(method, CSharpText.Name(table), others);
}
