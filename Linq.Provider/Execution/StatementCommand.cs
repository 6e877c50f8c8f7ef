using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics;
using Linq.Provider.Schema;
using Linq.Provider.Sql;

namespace Linq.Provider.Execution;

/// <summary>A command made once for a statement and a physical connection; its parameters get new values for every execution.</summary>
internal sealed class StatementCommand : IDisposable
{
    /// <summary>Values longer than this are let go after use, so that an idle command does not keep them alive.</summary>
    private const int LongValue = 1024;

    private readonly DirectStatement? _direct;
    private readonly DbCommand? _command;
    private SqlStatement _statement;
    private object?[] _values = [];
    private int _uses;

    public StatementCommand(DirectStatement direct, SqlStatement statement) => (_direct, _statement) = (direct, statement);

    public StatementCommand(DbConnection connection, SqlStatement statement, ExecutionSettings settings)
    {
        _statement = statement;
        _command = connection.CreateCommand();
        Command.CommandText = statement.Text;
        if (settings.CommandTimeout is { } timeout)
        {
            Command.CommandTimeout = Seconds(timeout);
        }

        foreach (SqlParameter parameter in statement.Parameters)
        {
            DbParameter created = Command.CreateParameter();
            created.ParameterName = parameter.Name;
            Command.Parameters.Add(created);
        }
    }

    /// <summary>The driver's command; a statement that goes around the driver has none.</summary>
    public DbCommand Command => _command ?? throw new UnreachableException("A statement of the database's library has no command.");

    public string Text => _statement.Text;

    /// <summary>Whether its connection keeps it; else its user disposes it.</summary>
    public bool IsKept { get; set; }

    /// <summary>Whether the server was asked to keep its plan.</summary>
    public bool IsPrepared { get; private set; }

    /// <summary>Whether its reader is still open.</summary>
    public bool IsInUse { get; private set; }

    /// <summary>
    /// Uses the command for a statement of the same text. Constants are no part of the text, so each statement brings its own; one whose parameters are of other types needs a command of its own.
    /// </summary>
    public bool TryAdopt(SqlStatement statement)
    {
        if (ReferenceEquals(statement, _statement))
        {
            return true;
        }

        for (int i = 0; i < statement.Parameters.Count; i++)
        {
            if (i >= _statement.Parameters.Count || statement.Parameters[i].Type != _statement.Parameters[i].Type || statement.Parameters[i].IsList != _statement.Parameters[i].IsList)
            {
                return false;
            }
        }

        if (statement.Parameters.Count != _statement.Parameters.Count)
        {
            return false;
        }

        _statement = statement;
        return true;
    }

    /// <summary>Binds the values and, from the second use on, has the server keep the plan.</summary>
    public ValueTask BeginAsync(Dialect dialect, object?[] values, DbTransaction? transaction, bool prepare, bool async, CancellationToken cancellationToken)
    {
        IsInUse = true;
        _values = values;
        if (_direct is not null)
        {
            Bind(_direct);
            return ValueTask.CompletedTask;
        }

        Command.Transaction = transaction;
        Bind(Command.Parameters, _statement, values, dialect);
        return prepare && ++_uses == 2 ? PrepareAsync(async, cancellationToken) : ValueTask.CompletedTask;
    }

    /// <summary>Runs the statement, whose values are bound.</summary>
    public ValueTask<DbDataReader> ExecuteReaderAsync(bool async, CancellationToken cancellationToken) =>
        _direct is not null ? new(_direct.ExecuteReader())
        : async ? new(Command.ExecuteReaderAsync(CommandBehavior.Default, cancellationToken))
        : new(Command.ExecuteReader(CommandBehavior.Default));

    /// <summary>Runs the statement, whose values are bound, for the number of rows that it changes.</summary>
    public ValueTask<int> ExecuteAsync(bool async, CancellationToken cancellationToken) =>
        _direct is not null ? new(_direct.Execute())
        : async ? new(Command.ExecuteNonQueryAsync(cancellationToken))
        : new(Command.ExecuteNonQuery());

    /// <summary>The parameters with the values that are bound to them, for people.</summary>
    public IEnumerable<(string Name, object? Value)> BoundValues() => _direct is null
        ? StatementLog.ValuesOf(Command.Parameters)
        : _statement.Parameters.Select(p => (p.Name, ForPeople(_direct, p)));

    public void End()
    {
        IsInUse = false;
        if (_direct is not null)
        {
            EndDirect(_direct);
            return;
        }

        _values = [];
        Command.Transaction = null;
        for (int i = 0; i < _statement.Parameters.Count; i++)
        {
            if (Command.Parameters[i].Value is Array { Length: > LongValue } or string { Length: > LongValue })
            {
                Command.Parameters[i].Value = null;
            }
        }
    }

    public void Dispose()
    {
        _direct?.Dispose();
        _command?.Dispose();
    }

    /// <summary>Gives the parameters of a statement their values.</summary>
    public static void Bind(DbParameterCollection parameters, SqlStatement statement, object?[] values, Dialect dialect)
    {
        for (int i = 0; i < statement.Parameters.Count; i++)
        {
            SqlParameter parameter = statement.Parameters[i];
            object? value = parameter.IsConstant ? parameter.Value : values[parameter.Index];
            dialect.Bind(parameters[i], Stored(parameter, value), parameter.Type, parameter.IsList);
        }
    }

    private async ValueTask PrepareAsync(bool async, CancellationToken cancellationToken)
    {
        IsPrepared = true;
        if (async)
        {
            await Command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            Command.Prepare();
        }
    }

    private void Bind(DirectStatement direct)
    {
        for (int i = 0; i < _statement.Parameters.Count; i++)
        {
            SqlParameter parameter = _statement.Parameters[i];
            direct.Bind(i, Stored(parameter, ValueOf(parameter)), parameter.Type, parameter.IsList);
        }
    }

    private void EndDirect(DirectStatement direct)
    {
        for (int i = 0; i < _statement.Parameters.Count; i++)
        {
            if (ValueOf(_statement.Parameters[i]) is not null and not ValueType and not string { Length: <= LongValue })
            {
                direct.Forget();
                break;
            }
        }

        _values = [];
    }

    /// <summary>What is bound, or if it cannot be bound, which is what the message is about then, the value itself.</summary>
    private object? ForPeople(DirectStatement direct, SqlParameter parameter)
    {
        try
        {
            return direct.Stored(Stored(parameter, ValueOf(parameter)), parameter.Type, parameter.IsList);
        }
        catch (LinqProviderException)
        {
            return ValueOf(parameter);
        }
    }

    private object? ValueOf(SqlParameter parameter) => parameter.IsConstant ? parameter.Value : _values[parameter.Index];

    private static object? Stored(SqlParameter parameter, object? value) =>
        value is null or StoredList ? value
        : parameter.IsList && value is IEnumerable list ? Elements(list, parameter.Convert, parameter.KeepsNulls)
        : parameter.Convert is { } convert ? convert(value)
        : value;

    /// <summary>The elements in their stored form; without nulls where they are compared with, because SQL finds null by <c>IS NULL</c> only.</summary>
    private static IEnumerable Elements(IEnumerable list, Func<object, object?>? convert, bool keepsNulls)
    {
        if (convert is null && list.GetType().GetElementType() is { IsValueType: true } element && Nullable.GetUnderlyingType(element) is null)
        {
            return list;
        }

        List<object?> stored = [];
        foreach (object? item in list)
        {
            object? value = item is null || convert is null ? item : convert(item);
            if (value is not null || keepsNulls)
            {
                stored.Add(value);
            }
        }

        return stored;
    }

    /// <summary>Drivers count in whole seconds, and take zero for "no limit".</summary>
    public static int Seconds(TimeSpan timeout) => timeout == Timeout.InfiniteTimeSpan ? 0 : Math.Max(1, (int)Math.Ceiling(timeout.TotalSeconds));
}
