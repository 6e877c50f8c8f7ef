using System.Runtime.CompilerServices;

namespace Linq.Provider.Sessions;

/// <summary>An end of a relationship that the session has set because the application set the other one.</summary>
/// <param name="Holder">The object whose property it is.</param>
/// <param name="End">The relationship, as the holder has it.</param>
/// <param name="Item">The object that was put there.</param>
internal readonly record struct MirroredEnd(TrackedEntity Holder, Relationship End, object Item)
{
    public bool Equals(MirroredEnd other) => Holder == other.Holder && End.Navigation.Name == other.End.Navigation.Name && ReferenceEquals(Item, other.Item);

    public override int GetHashCode() => HashCode.Combine(Holder, End.Navigation.Name, RuntimeHelpers.GetHashCode(Item));

    /// <summary>Takes the object out again, if it is still there.</summary>
    public void Cut()
    {
        object? held = Holder.Related(End);
        if (End.Navigation.IsCollection)
        {
            End.RemoveItem(held, Item);
        }
        else if (ReferenceEquals(held, Item))
        {
            Holder.Access.Set(Holder.Entity, End.Navigation, null);
        }
    }
}
