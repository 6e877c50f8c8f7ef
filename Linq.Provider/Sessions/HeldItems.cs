using System.Runtime.InteropServices;

namespace Linq.Provider.Sessions;

/// <summary>Compares what collections hold, item by item, without allocating: it is done for every clean object before every query.</summary>
internal static class HeldItems
{
    /// <summary>Whether a collection holds these items in this order; only one that has no positions is enumerated.</summary>
    public static bool AreJust<T>(object collection, object[] items) where T : class
    {
        switch (collection)
        {
            case List<T> list:
                return AreSame<T>(CollectionsMarshal.AsSpan(list), items);
            case T[] array:
                return AreSame<T>(array, items);
            case IReadOnlyList<T> list:
                bool isSame = list.Count == items.Length;
                for (int i = 0; isSame && i < items.Length; i++)
                {
                    isSame = ReferenceEquals(list[i], items[i]);
                }

                return isSame;
            case IReadOnlyCollection<T> counted when counted.Count != items.Length || items.Length == 0:
                return counted.Count == items.Length;
            default:
                return collection is IEnumerable<T> others && others.SequenceEqual(items, ReferenceEqualityComparer.Instance);
        }
    }

    /// <summary>What a collection holds, if it is one whose items lie in a row and none is null.</summary>
    public static object[]? TryCopy<T>(object collection) where T : class
    {
        ReadOnlySpan<T?> held;
        switch (collection)
        {
            case List<T?> list:
                held = CollectionsMarshal.AsSpan(list);
                break;
            case T?[] array:
                held = array;
                break;
            default:
                return null;
        }

        object[] copy = held.IsEmpty ? [] : new object[held.Length];
        for (int i = 0; i < held.Length; i++)
        {
            if (held[i] is not { } item)
            {
                return null;
            }

            copy[i] = item;
        }

        return copy;
    }

    private static bool AreSame<T>(ReadOnlySpan<T> held, object[] items) where T : class
    {
        bool isSame = held.Length == items.Length;
        for (int i = 0; isSame && i < items.Length; i++)
        {
            isSame = ReferenceEquals(held[i], items[i]);
        }

        return isSame;
    }
}
