using System.Globalization;

namespace Linq.Provider.Tests.Sessions.Walks;

/// <summary>Says what objects of the garden hold, in the words of <see cref="World"/>. Foreign keys count, not references, so that nothing is loaded.</summary>
internal static class GardenView
{
    public static string Describe(IReadOnlyCollection<object> objects)
    {
        Dictionary<int, string> growers = objects.OfType<Grower>().ToDictionary(g => g.Id, g => g.Tag);
        Dictionary<int, string> beds = objects.OfType<Bed>().ToDictionary(b => b.Id, b => b.Tag);
        Dictionary<Guid, string> plants = objects.OfType<Plant>().ToDictionary(p => p.Id, p => p.Tag);
        Dictionary<(string?, int?), string> labels = objects.OfType<Label>().ToDictionary(l => ((string?)l.Row, (int?)l.Number), l => l.Tag);
        World world = World.Empty;
        foreach (object entity in objects)
        {
            (string Property, string Value)[] values = entity switch
            {
                Bed b => [("Width", Text(b.Width)), ("Grower", Name(growers, b.GrowerId))],
                Licence l => [("Grower", Name(growers, l.GrowerId))],
                Plant p => [("Height", Text(p.Height)), ("Bed", p.BedId is { } bed ? Name(beds, bed) : ""), ("Mother", p.MotherId is { } mother ? Name(plants, mother) : "")],
                Note n => [("Weight", Text(n.Weight)), ("Label", n.LabelRow is null && n.LabelNumber is null ? "" : Name(labels, (n.LabelRow, n.LabelNumber)))],
                _ => Scalars(entity),
            };
            world = values.Aggregate(world, (w, v) => w.Set(((ITagged)entity).Tag, v.Property, v.Value));
        }

        return world.Describe();
    }

    /// <summary>The properties of an object that are no references.</summary>
    public static (string Property, string Value)[] Scalars(object entity) => entity switch
    {
        Grower g => [("Nick", g.Nick ?? ""), ("Mood", Text(g.Mood.Level)), ("Photo", Convert.ToHexString(g.Photo)), ("Marks", string.Join('/', g.Marks))],
        Bed b => [("Width", Text(b.Width))],
        Plant p => [("Height", Text(p.Height))],
        Label l => [("Text", l.Text)],
        Note n => [("Weight", Text(n.Weight))],
        _ => [],
    };

    /// <summary>Changes one of them; arrays in place.</summary>
    public static void Edit(object entity, int value)
    {
        switch (entity)
        {
            case Grower g when value % 4 == 0:
                g.Nick = value % 8 == 0 ? null : $"n{value}";
                break;
            case Grower g when value % 4 == 1:
                g.Mood = new Mood(value);
                break;
            case Grower g when value % 4 == 2:
                g.Photo[0] = (byte)value;
                break;
            case Grower g:
                g.Marks[1] = value;
                break;
            case Bed b:
                b.Width = value;
                break;
            case Plant p:
                p.Height = value;
                break;
            case Label l:
                l.Text = Text(value);
                break;
            case Note n:
                n.Weight = value;
                break;
        }
    }

    /// <summary>Whether the session has not given the object a key, or has taken it back.</summary>
    public static bool HasNoKey(object entity) => entity switch
    {
        Grower g => g is { Id: 0, Version: 0 },
        Licence l => l.Id == 0,
        Bed b => b.Id == 0,
        Plant p => p.Id == Guid.Empty,
        Note n => n.Id == 0,
        _ => true,
    };

    private static string Name<TKey>(Dictionary<TKey, string> names, TKey key) where TKey : notnull => names.GetValueOrDefault(key) ?? $"?{key}";

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
