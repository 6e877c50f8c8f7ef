using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Linq.Provider.Tests.Sessions.Walks;

/// <summary>What every class of the garden has: a name that says which object it is, whatever its key.</summary>
public interface ITagged
{
    string Tag { get; }
}

/// <summary>A value with a column of another type.</summary>
public readonly record struct Mood(int Level);

public class Grower : ITagged
{
    public int Id { get; set; }

    public string Tag { get; set; } = "";

    public string? Nick { get; set; }

    public Mood Mood { get; set; }

    public byte[] Photo { get; set; } = [];

    public int[] Marks { get; set; } = [];

    [Timestamp]
    public int Version { get; set; }

    [Relationship(Cascade = Cascade.SaveUpdate | Cascade.Delete | Cascade.DeleteOrphan)]
    public ICollection<Bed> Beds { get; set; } = [];

    [Relationship(Cascade = Cascade.SaveUpdate | Cascade.Delete)]
    public virtual Licence? Licence { get; set; }
}

public class Licence : ITagged
{
    public int Id { get; set; }

    public string Tag { get; set; } = "";

    public int GrowerId { get; set; }

    public virtual Grower Grower { get; set; } = null!;
}

public class Bed : ITagged
{
    public int Id { get; set; }

    public string Tag { get; set; } = "";

    public int Width { get; set; }

    public int GrowerId { get; set; }

    public virtual Grower Grower { get; set; } = null!;

    public ICollection<Plant> Plants { get; set; } = [];
}

[TableIndex(nameof(Tag), IsUnique = true)]
public class Plant : ITagged
{
    public Guid Id { get; set; }

    public string Tag { get; set; } = "";

    public int Height { get; set; }

    public int? BedId { get; set; }

    public virtual Bed? Bed { get; set; }

    public Guid? MotherId { get; set; }

    public virtual Plant? Mother { get; set; }

    [InverseProperty(nameof(Mother))]
    public ICollection<Plant> Cuttings { get; set; } = [];

    public ICollection<Label> Labels { get; set; } = [];
}

public class Label : ITagged
{
    public string Row { get; set; } = "";

    public int Number { get; set; }

    public string Tag { get; set; } = "";

    public string Text { get; set; } = "";

    public ICollection<Plant> Plants { get; set; } = [];

    public ICollection<Note> Notes { get; set; } = [];
}

public class Note : ITagged
{
    public long Id { get; set; }

    public string Tag { get; set; } = "";

    public int Weight { get; set; }

    public string? LabelRow { get; set; }

    public int? LabelNumber { get; set; }

    public virtual Label? Label { get; set; }
}

/// <summary>A model with every kind of relationship and column that a session treats in its own way.</summary>
public sealed class Garden(Engine engine, SessionOptions? options = null) : Session(engine, options)
{
    public EntitySet<Grower> Growers => Set<Grower>();

    public EntitySet<Licence> Licences => Set<Licence>();

    public EntitySet<Bed> Beds => Set<Bed>();

    public EntitySet<Plant> Plants => Set<Plant>();

    public EntitySet<Label> Labels => Set<Label>();

    public EntitySet<Note> Notes => Set<Note>();

    protected override void Configure(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<Grower>().Property(g => g.Mood).HasConversion(m => m.Level, level => new Mood(level));
        model.Entity<Grower>().HasOne(g => g.Licence).WithOne(l => l.Grower).HasForeignKey<Licence>(l => l.GrowerId);
        model.Entity<Label>().HasKey(l => new { l.Row, l.Number });
        model.Entity<Note>().HasOne(n => n.Label).WithMany(l => l.Notes).HasForeignKey(n => new { n.LabelRow, n.LabelNumber });
    }
}
