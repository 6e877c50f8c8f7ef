using Linq.Provider.Schema;

namespace Linq.Provider.Sql.Sqlite;

/// <summary>
/// What the text of a CREATE TABLE statement says beyond what SQLite's pragmas tell: names of constraints, conditions, expressions, collations. SQLite keeps the text as it was
/// written, and keeps it up to date when columns are added, dropped or renamed.
/// </summary>
internal sealed class SqliteTableText
{
    private readonly string _sql;
    private readonly List<SqlToken> _tokens;
    private readonly Dictionary<string, ColumnText> _columns = new(StringComparer.OrdinalIgnoreCase);
    private int _at;
    private string? _constraintName;

    public SqliteTableText(string sql)
    {
        _sql = sql;
        _tokens = SqlTokens.Read(sql);
        int open = _tokens.FindIndex(t => t.Is("("));
        int end = open < 0 ? _tokens.Count : SqlTokens.AfterParenthesis(_tokens, open);
        _at = open + 1;
        while (open >= 0 && _at < end - 1)
        {
            ReadItem(end - 1);
            _at++;
        }

        Options = end < _tokens.Count ? sql[_tokens[end].Start.._tokens[^1].End].TrimEnd(';').Trim() : null;
    }

    /// <summary>What follows the parenthesis, or null.</summary>
    public string? Options { get; }

    public bool IsWithoutRowId => Options?.Contains("ROWID", StringComparison.OrdinalIgnoreCase) == true;

    public string? PrimaryKeyName { get; private set; }

    /// <summary>Whether the key was declared in a form that SQLite does not take for the number of the row.</summary>
    public bool IsKeyDescending { get; private set; }

    public List<UniqueConstraint> Uniques { get; } = [];

    public List<CheckConstraint> Checks { get; } = [];

    /// <summary>The foreign keys; without target columns where the text names none.</summary>
    public List<ForeignKey> ForeignKeys { get; } = [];

    /// <summary>Whether the text says what to do on conflicts, which the schema cannot express.</summary>
    public bool HasConflictClause { get; private set; }

    public ColumnText this[string column] => _columns.GetValueOrDefault(column) ?? new ColumnText();

    private SqlToken Current => _at < _tokens.Count ? _tokens[_at] : default;

    private void ReadItem(int end)
    {
        string? column = null;
        if (!IsConstraint())
        {
            column = Current.Value;
            _columns[column] = new ColumnText();
            _at++;
        }

        while (_at < end && !Current.Is(","))
        {
            ReadClause(column);
        }
    }

    private bool IsConstraint() => Current.Kind == SqlTokenKind.Word
        && (Current.Is("CONSTRAINT") || Current.Is("PRIMARY") || Current.Is("UNIQUE") || Current.Is("CHECK") || Current.Is("FOREIGN"));

    private void ReadClause(string? column)
    {
        SqlToken token = Current;
        _at++;
        if (token.Kind != SqlTokenKind.Word)
        {
            // The size of a type: its words need no notice, but what stands in parentheses must not be taken for clauses.
            _at = token.Is("(") ? SqlTokens.AfterParenthesis(_tokens, _at - 1) : _at;
            return;
        }

        switch (token.Value.ToUpperInvariant())
        {
            case "CONSTRAINT":
                _constraintName = Current.Value;
                _at++;
                break;
            case "PRIMARY":
                ReadPrimaryKey(column);
                break;
            case "UNIQUE":
                Uniques.Add(new UniqueConstraint(Current.Is("(") ? ReadNames() : [column!]) { Name = TakeName() });
                break;
            case "CHECK":
                Checks.Add(new CheckConstraint(ReadParenthesis()) { Name = TakeName() });
                break;
            case "FOREIGN":
                _at++;
                string[] columns = ReadNames();
                _at++;
                ReadReference(columns);
                break;
            case "REFERENCES":
                ReadReference([column!]);
                break;
            case "COLLATE" when column is not null:
                _columns[column] = _columns[column] with { Collation = Current.Value };
                _at++;
                break;
            case "AS" when column is not null:
                _columns[column] = _columns[column] with { ComputedSql = ReadParenthesis() };
                break;
            case "DEFAULT":
                ReadDefault();
                break;
            case "CONFLICT":
                HasConflictClause = true;
                break;
        }
    }

    private void ReadPrimaryKey(string? column)
    {
        _at++;
        PrimaryKeyName = TakeName();
        if (Current.Is("("))
        {
            _at = SqlTokens.AfterParenthesis(_tokens, _at);
            return;
        }

        for (; Current.Is("ASC") || Current.Is("DESC") || Current.Is("AUTOINCREMENT"); _at++)
        {
            IsKeyDescending |= Current.Is("DESC");
            if (Current.Is("AUTOINCREMENT"))
            {
                _columns[column!] = _columns[column!] with { IsAutoIncrement = true };
            }
        }
    }

    private void ReadReference(string[] columns)
    {
        string? name = TakeName();
        string target = Current.Value;
        _at++;
        string[] targets = Current.Is("(") ? ReadNames() : [];
        ReferentialAction onDelete = default, onUpdate = default;
        bool deferrable = false, deferred = false, not = false;
        for (bool reads = true; reads;)
        {
            if (Current.Is("ON") && (_tokens[_at + 1].Is("DELETE") || _tokens[_at + 1].Is("UPDATE")))
            {
                bool isDelete = _tokens[_at + 1].Is("DELETE");
                _at += 2;
                ReferentialAction action = ReadAction();
                (onDelete, onUpdate) = isDelete ? (action, onUpdate) : (onDelete, action);
            }
            else if (Current.Is("MATCH"))
            {
                _at += 2;
            }
            else if (Current.Is("NOT") && _tokens[_at + 1].Is("DEFERRABLE"))
            {
                (not, _at) = (true, _at + 1);
            }
            else if (Current.Is("DEFERRABLE"))
            {
                (deferrable, _at) = (!not, _at + 1);
            }
            else if (Current.Is("INITIALLY"))
            {
                deferred = deferrable && _tokens[_at + 1].Is("DEFERRED");
                _at += 2;
            }
            else
            {
                reads = false;
            }
        }

        ForeignKeys.Add(new ForeignKey(columns, target, targets) { Name = name, OnDelete = onDelete, OnUpdate = onUpdate, IsDeferrable = deferrable, IsDeferred = deferred });
    }

    private ReferentialAction ReadAction()
    {
        string first = Current.Value.ToUpperInvariant();
        _at++;
        switch (first)
        {
            case "CASCADE":
                return ReferentialAction.Cascade;
            case "RESTRICT":
                return ReferentialAction.Restrict;
            case "SET":
                bool isNull = Current.Is("NULL");
                _at++;
                return isNull ? ReferentialAction.SetNull : ReferentialAction.SetDefault;
            default:
                _at++;
                return ReferentialAction.NoAction;
        }
    }

    /// <summary>Steps over the value, whose words would be taken for clauses; the pragma tells it.</summary>
    private void ReadDefault()
    {
        if (Current.Is("+") || Current.Is("-"))
        {
            _at++;
        }

        _at = Current.Is("(") ? SqlTokens.AfterParenthesis(_tokens, _at) : _at + 1;
    }

    private string ReadParenthesis()
    {
        int open = _at;
        _at = SqlTokens.AfterParenthesis(_tokens, open);
        return _sql[_tokens[open].End.._tokens[_at - 1].Start].Trim();
    }

    /// <summary>The names in parentheses; collations and directions between them are left out.</summary>
    private string[] ReadNames()
    {
        int open = _at;
        _at = SqlTokens.AfterParenthesis(_tokens, open);
        return [.. _tokens[open..(_at - 1)].Where((_, i) => _tokens[open + i].IsName && (_tokens[open + i - 1].Is(",") || i == 1)).Select(t => t.Value)];
    }

    private string? TakeName()
    {
        string? name = _constraintName;
        _constraintName = null;
        return name;
    }

    /// <summary>What the text says of a column.</summary>
    internal sealed record ColumnText
    {
        public string? Collation { get; init; }

        public string? ComputedSql { get; init; }

        public bool IsAutoIncrement { get; init; }
    }
}
