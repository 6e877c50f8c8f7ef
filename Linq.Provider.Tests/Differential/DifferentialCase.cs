using System.Collections;
using System.Runtime.CompilerServices;
using Xunit.Abstractions;

namespace Linq.Provider.Tests.Differential;

/// <summary>What a case may be expected to do other than give rows.</summary>
[Flags]
internal enum Expect
{
    Rows = 0,

    /// <summary>The result is empty, null or zero on purpose.</summary>
    Empty = 1,

    /// <summary>The query throws as LINQ to Objects does.</summary>
    Exception = 2,

    /// <summary>The provider refuses the query before any SQL runs.</summary>
    Refusal = 4,

    /// <summary>The answer is known without asking the database.</summary>
    NoStatement = 8,

    /// <summary>One statement more than the shape of the result explains: the case first reads an object to compare with, or client code consumes a collection.</summary>
    SecondStatement = 16,
}

/// <summary>A query, written once for every database and for LINQ to Objects.</summary>
/// <param name="Source">The query as it is written.</param>
internal sealed record DifferentialCase<TDb>(string Name, Func<TDb, object?> Run, Expect Expect, string Source);

/// <summary>A family of cases: a list of one-line queries.</summary>
internal sealed class CaseList<TDb>(string family) : IEnumerable<DifferentialCase<TDb>>
{
    private readonly List<DifferentialCase<TDb>> _cases = [];

    public string Family { get; } = family;

    public DifferentialCase<TDb> this[string name] => _cases.Single(item => item.Name == name);

    public void Add<TResult>(string name, Func<TDb, TResult> query, Expect expect = Expect.Rows, [CallerArgumentExpression(nameof(query))] string source = "")
    {
        if (_cases.Exists(item => item.Name == name))
        {
            throw new ArgumentException($"The family {Family} has two cases named '{name}'.", nameof(name));
        }

        _cases.Add(new DifferentialCase<TDb>(name, db => query(db), expect, source));
    }

    /// <summary>The theory's rows.</summary>
    public TheoryData<CaseId> Ids() => [.. _cases.Select(item => new CaseId(Family, item.Name))];

    public IEnumerator<DifferentialCase<TDb>> GetEnumerator() => _cases.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The readable identity of a case.</summary>
public sealed class CaseId : IXunitSerializable
{
    /// <summary>For the test runner.</summary>
    public CaseId()
    {
    }

    /// <summary>Names a case.</summary>
    public CaseId(string family, string name) => (Family, Name) = (family, name);

    /// <summary>The list that holds the case.</summary>
    public string Family { get; private set; } = "";

    /// <summary>The name within the family.</summary>
    public string Name { get; private set; } = "";

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo info)
    {
        Family = info.GetValue<string>(nameof(Family));
        Name = info.GetValue<string>(nameof(Name));
    }

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Family), Family);
        info.AddValue(nameof(Name), Name);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Family}/{Name}";
}
