using Xunit.Sdk;

namespace Linq.Provider.Tests.Infrastructure;

/// <summary>
/// A test that runs once per database. The method's first parameter is the <see cref="Dbms"/>, or it has none and names one dialect:
/// <c>[DatabaseFact(Dbms.PostgreSql)]</c>. Skipped on PostgreSQL where there is no server.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(DatabaseTestDiscovery.OfFacts, DatabaseTestDiscovery.Assembly)]
public class DatabaseFactAttribute(params Dbms[] only) : FactAttribute, IDatabaseTest
{
    public IReadOnlyList<Dbms> Dialects { get; } = only.Length > 0 ? only : Enum.GetValues<Dbms>();

    public virtual bool NeedsSampleData => false;
}

/// <summary>As <see cref="DatabaseFactAttribute"/>, for every row of the theory's data; the rows do not contain the <see cref="Dbms"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(DatabaseTestDiscovery.OfTheories, DatabaseTestDiscovery.Assembly)]
public class DatabaseTheoryAttribute(params Dbms[] only) : TheoryAttribute, IDatabaseTest
{
    public IReadOnlyList<Dbms> Dialects { get; } = only.Length > 0 ? only : Enum.GetValues<Dbms>();

    public virtual bool NeedsSampleData => false;
}

/// <summary>A <see cref="DatabaseFactAttribute"/> over <see cref="SampleData"/>, skipped where that is missing.</summary>
public sealed class SampleDataFactAttribute(params Dbms[] only) : DatabaseFactAttribute(only)
{
    public override bool NeedsSampleData => true;
}

/// <summary>A <see cref="DatabaseTheoryAttribute"/> over <see cref="SampleData"/>, skipped where that is missing.</summary>
public sealed class SampleDataTheoryAttribute(params Dbms[] only) : DatabaseTheoryAttribute(only)
{
    public override bool NeedsSampleData => true;
}

internal interface IDatabaseTest
{
    IReadOnlyList<Dbms> Dialects { get; }

    bool NeedsSampleData { get; }

    /// <summary>Why the test cannot run on one database, or null.</summary>
    string? SkipReason(Dbms dbms) =>
        dbms == Dbms.PostgreSql && PostgresServer.SkipReason is { } noServer ? noServer : NeedsSampleData ? SampleData.SkipReason : null;
}
