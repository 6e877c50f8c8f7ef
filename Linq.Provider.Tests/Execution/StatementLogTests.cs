using System.Collections.Concurrent;
using System.Diagnostics;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Schema;
using Linq.Provider.Sql;
using Linq.Provider.Tests.Infrastructure;
using Microsoft.Extensions.Logging;

namespace Linq.Provider.Tests.Execution;

public sealed class StatementLogTests
{
    private static readonly SqlStatement ByName = EngineFixture.Statement("SELECT id FROM t WHERE name <> @name", ("name", SqlType.Text));

    [DatabaseFact]
    public void A_statement_is_logged_with_duration_and_rows_when_its_result_is_closed(Dbms dbms)
    {
        List<string> log = [];
        using EngineFixture fixture = new(dbms, o => o.LogTo(log.Add));
        using ConnectionScope scope = fixture.NewScope();
        using (StatementReader reader = scope.QueryAsync(ByName, ["secret"], false, default).Completed())
        {
            Assert.Empty(log);
            EngineFixture.Rest(reader);
        }

        string entry = Assert.Single(log);
        Assert.Matches(@"^Executed in [\d.E-]+ ms, 3 rows \(@?name String\)\n", entry);
        Assert.EndsWith(ByName.Text, entry, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", entry, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Values_are_logged_only_on_request(Dbms dbms)
    {
        List<string> log = [];
        using EngineFixture fixture = new(dbms, o => o.LogTo(log.Add).LogParameterValues());
        using ConnectionScope scope = fixture.NewScope();
        EngineFixture.Read(scope, ByName, "visible");
        EngineFixture.Read(scope, ByName, new string('x', 5000));
        Assert.Contains("String = 'visible'", log[0], StringComparison.Ordinal);
        Assert.Contains("(5000 characters)", log[1], StringComparison.Ordinal);
        Assert.True(log[1].Length < 1000);
    }

    [DatabaseFact]
    public void Failures_are_errors_and_transactions_are_details(Dbms dbms)
    {
        RecordingLoggerFactory factory = new();
        using EngineFixture fixture = new(dbms, o => o.UseLoggerFactory(factory));
        using Connection connection = fixture.Engine.Connect();
        using (SessionTransaction transaction = connection.Begin())
        {
            connection.Execute($"UPDATE t SET name = {"secret"}");
            transaction.Commit();
        }

        Assert.Throws<LinqProviderException>(() => connection.Execute($"DELETE FROM nowhere WHERE x = {"secret"}"));
        Assert.Equal([LogLevel.Debug, LogLevel.Information, LogLevel.Debug, LogLevel.Error], factory.Entries.Select(e => e.Level));
        Assert.Contains("3 rows", factory.Entries.ElementAt(1).Message, StringComparison.Ordinal);
        Assert.All(factory.Entries, e => Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal));
        Assert.All(factory.Entries, e => Assert.Equal("Linq.Provider.Sql", e.Category));
    }

    [DatabaseFact]
    public void Statements_are_spans_that_do_not_capture_the_callers_work(Dbms dbms)
    {
        ConcurrentQueue<Activity> spans = [];
        string mark = Guid.NewGuid().ToString();
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == "Linq.Provider",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using EngineFixture fixture = new(dbms);
        using ConnectionScope scope = fixture.NewScope();
        using Activity caller = new Activity("caller").Start();
        using (scope.QueryAsync(EngineFixture.Statement($"SELECT '{mark}'"), [], false, default).Completed())
        {
            Assert.Same(caller, Activity.Current);
        }

        Assert.Same(caller, Activity.Current);
        Activity span = Assert.Single(spans, s => ((string)s.GetTagItem("db.query.text")!).Contains(mark, StringComparison.Ordinal));
        Assert.Equal(caller.Id, span.ParentId);
        Assert.Equal(("SELECT", ActivityKind.Client), (span.OperationName, span.Kind));
        Assert.Equal(dbms == Dbms.Sqlite ? "sqlite" : "postgresql", span.GetTagItem("db.system.name"));
    }

    private sealed class RecordingLoggerFactory : ILoggerFactory
    {
        public ConcurrentQueue<(string Category, LogLevel Level, string Message)> Entries { get; } = [];

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Logger(RecordingLoggerFactory factory, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                factory.Entries.Enqueue((category, logLevel, formatter(state, exception)));
        }
    }
}
