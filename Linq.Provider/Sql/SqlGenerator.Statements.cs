using System.Diagnostics;
using Linq.Provider.Algebra;
using Linq.Provider.Collections;

namespace Linq.Provider.Sql;

internal abstract partial class SqlGenerator
{
    public SqlStatement Change(Statement statement)
    {
        switch (statement)
        {
            case Insert s:
                WriteInsert(s, isUpsert: false);
                break;
            case Upsert s:
                WriteUpsert(s);
                break;
            case Update s:
                WriteUpdate(s);
                break;
            case Delete s:
                WriteDelete(s);
                break;
            default:
                throw new UnreachableException();
        }

        WriteReturning(statement.Returning);
        return Writer.ToStatement() with { HasResult = statement.Returning.Count > 0 };
    }

    private void WriteInsert(Insert s, bool isUpsert)
    {
        Writer.Write("INSERT INTO ");
        WriteTable(s.Table);
        if (s.Columns.Count == 0)
        {
            Writer.NewLine().Write("DEFAULT VALUES");
            return;
        }

        Writer.Write(" (");
        WriteList(s.Columns, c => Writer.Name(c));
        Writer.Write(")").NewLine();
        if (s.Source is Values { Rows.Count: > 0 } values)
        {
            List<int> positions = [.. s.SourceColumns.Select(id => values.Columns.ToList().FindIndex(c => c.Id == id))];
            WriteRows(values.Rows.Select(row => positions.Select(p => row[p]).ToValueList()));
            return;
        }

        ValueList<OutputColumn> outputs = s.Source.Output;
        SqlQuery query = Folder.Fold(new Project(s.Source, s.SourceColumns.Select(id => Binding.Pass(outputs.First(c => c.Id == id))).ToValueList()));
        WriteInsertedQuery(query, isUpsert);
    }

    /// <summary>Writes the query of INSERT … SELECT, after which ON CONFLICT follows if <paramref name="isUpsert"/>.</summary>
    protected virtual void WriteInsertedQuery(SqlQuery query, bool isUpsert) => WriteQuery(query, needsNames: false);

    /// <summary>Writes VALUES and rows, one a line.</summary>
    protected void WriteRows(IEnumerable<ValueList<Scalar>> rows)
    {
        Writer.Write("VALUES ");
        bool isFirst = true;
        foreach (ValueList<Scalar> row in rows)
        {
            if (!isFirst)
            {
                Writer.Write(",").NewLine();
            }

            Writer.Write("(");
            WriteList(row, v => Write(v, Precedence.Lowest));
            Writer.Write(")");
            isFirst = false;
        }
    }

    private void WriteUpsert(Upsert s)
    {
        WriteInsert(s.Insert, isUpsert: true);
        Writer.NewLine().Write("ON CONFLICT (");
        WriteList(s.Conflict, c => Writer.Name(c));
        if (s.UpdateColumns.Count == 0)
        {
            Writer.Write(") DO NOTHING");
            return;
        }

        Writer.Write(") DO UPDATE SET ");
        WriteList(s.UpdateColumns, c => Writer.Name(c).Write(" = excluded.").Name(c));
        foreach (string column in s.CountUp)
        {
            Writer.Write(", ").Name(column).Write(" = ").Name(s.Table.Name).Write(".").Name(column).Write(" + 1");
        }
    }

    private void WriteUpdate(Update s)
    {
        OpenTarget("UPDATE ", s.Target);
        SqlQuery? source = null;
        string alias = "";
        if (s.Source is not null)
        {
            source = Folder.Fold(s.Source);
            alias = Folder.TakeAlias("source");
            IReadOnlyList<string> names = PlanFolder.Names(source.Outputs);
            for (int i = 0; i < names.Count; i++)
            {
                _scopes[^1].Sources[source.Outputs[i].Id] = new SourceColumn(alias, names[i]);
            }
        }

        Writer.NewLine().Write("SET ");
        WriteList(s.Assignments, a =>
        {
            Writer.Name(a.Column).Write(" = ");
            Write(a.Value, Precedence.Lowest);
        });
        if (source is not null)
        {
            Writer.NewLine().Write("FROM ");
            WriteSubquery(source);
            Writer.Write(" AS ").Name(alias);
        }

        CloseTarget(s.Predicate);
    }

    private void WriteDelete(Delete s)
    {
        OpenTarget("DELETE FROM ", s.Target);
        CloseTarget(s.Predicate);
    }

    private void OpenTarget(string keyword, Scan target)
    {
        string alias = Folder.TakeAlias(target.Table.Name);
        _scopes.Add(PlanFolder.Over(target, alias));
        Writer.Write(keyword);
        WriteTable(target.Table);
        Writer.Write(" AS ").Name(alias);
    }

    private void CloseTarget(Scalar? predicate)
    {
        if (predicate is not (null or Literal { Value: true }))
        {
            Writer.NewLine().Write("WHERE ");
            Write(predicate, Precedence.Lowest);
        }

        _scopes.RemoveAt(_scopes.Count - 1);
    }

    private void WriteReturning(ValueList<string> columns)
    {
        if (columns.Count > 0)
        {
            Writer.NewLine().Write("RETURNING ");
            WriteList(columns, c => Writer.Name(c));
        }
    }
}
