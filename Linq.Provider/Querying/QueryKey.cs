namespace Linq.Provider.Querying;

/// <summary>
/// The structure of a query: the tokens of its expression tree in order, with the values that the application captured left out. Two queries with equal keys have the
/// same translation. A key being filled is reused; a key in the cache never changes.
/// </summary>
internal sealed class QueryKey : IEquatable<QueryKey>
{
    private object?[] _tokens;
    private int _longest;
    private int _hash;

    public QueryKey() => _tokens = new object?[64];

    private QueryKey(object?[] tokens, int hash)
    {
        _tokens = tokens;
        Count = tokens.Length;
        _hash = hash;
    }

    public int Count { get; private set; }

    public void Add(object? token)
    {
        _longest = Math.Max(_longest, Count + 1);
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count++] = token;
    }

    /// <summary>Forgets all tokens after the first <paramref name="count"/>.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Forgets everything, so that the buffer keeps nothing of the application alive.</summary>
    public void Clear()
    {
        Array.Clear(_tokens, 0, _longest);
        _longest = 0;
        Count = 0;
        _hash = 0;
    }

    /// <summary>Computes the hash once all tokens are there.</summary>
    public void Complete()
    {
        var hash = new HashCode();
        for (int i = 0; i < Count; i++)
        {
            hash.Add(_tokens[i]);
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>A copy for the cache.</summary>
    public QueryKey Freeze() => new(_tokens.AsSpan(0, Count).ToArray(), _hash);

    /// <summary>The tokens, for people.</summary>
    public override string ToString() => string.Join(' ', _tokens.Take(Count).Select(token => token switch
    {
        null => "null",
        Type type => type.Name,
        System.Reflection.MethodBase method => $"{method.DeclaringType?.Name}.{method.Name}",
        System.Reflection.MemberInfo member => member.Name,
        _ => token.ToString(),
    }));

    public bool Equals(QueryKey? other)
    {
        if (other is null || other.Count != Count || other._hash != _hash)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!ReferenceEquals(_tokens[i], other._tokens[i]) && !Equals(_tokens[i], other._tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as QueryKey);

    public override int GetHashCode() => _hash;
}
