using FsCheck;
using FsCheck.Fluent;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Sessions;

namespace Linq.Provider.Tests.Sessions;

/// <summary>Needs another of its kind, or itself; its key is made by the database.</summary>
public class Strand
{
    public int Id { get; set; }

    public int BaseId { get; set; }

    public Strand Base { get; set; } = null!;

    public int? TwinId { get; set; }

    public Strand? Twin { get; set; }

    public Guid? KnotId { get; set; }

    public Knot? Knot { get; set; }
}

/// <summary>Its key is made by the session.</summary>
public class Knot
{
    public Guid Id { get; set; }

    public Guid? NextId { get; set; }

    public Knot? Next { get; set; }

    public int? BeadId { get; set; }

    public Bead? Bead { get; set; }
}

public class Bead
{
    public int Id { get; set; }

    public int StrandId { get; set; }

    public Strand Strand { get; set; } = null!;
}

/// <summary>
/// The plans of random graphs, carried out on a database that is only a list of who refers to whom: no row is ever referred to that is not there, each is written once, and in the end all is as the objects say.
/// </summary>
public sealed class FlushPlanPropertyTests
{
    private const ulong Seed = 2718281828459045235;
    private static readonly (string, Type)[] s_sets = [("Strands", typeof(Strand)), ("Knots", typeof(Knot)), ("Beads", typeof(Bead))];
    private static readonly SessionModel s_model = new(ModelFactory.Build(typeof(FlushPlanPropertyTests), s_sets, null), ColumnReaders.Typed);

    [Fact]
    public void Plans_of_random_graphs_hold_at_every_step()
    {
        (int planned, int circles, int refused) = (0, 0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(25).WithQuietOnSuccess(true).WithReplay(Seed, 1), Prop.ForAll(Graphs(), specs =>
        {
            var graph = new Graph(specs);
            string? plan = graph.Plan();
            Assert.Equal(graph.HasRequiredCircle, plan is null);
            if (plan is null)
            {
                refused++;
                return;
            }

            graph.CarryOut();
            planned++;
            circles += plan.Contains("without ", StringComparison.Ordinal) || plan.Contains("clear ", StringComparison.Ordinal) ? 1 : 0;
            Assert.Equal(plan, new Graph(specs).Plan());
        }));

        // All three kinds were among them.
        Assert.True(planned > 100 && circles > 50 && refused > 50, $"{planned} planned, {circles} of them circles, {refused} refused");
    }

    [Fact]
    public void A_chain_of_thousands_is_written_from_its_end()
    {
        var graph = new Graph([.. Enumerable.Range(0, 5000).Select(i => new Spec(1, Fate.New, 0, i == 4999 ? 1 : (i + 1 + 5000 - 7) << 1, 1))]);
        Assert.NotNull(graph.Plan());
        graph.CarryOut();
    }

    [Fact]
    public void Thousands_of_circles_are_broken_one_by_one()
    {
        // Two knots each that are each other's next.
        var graph = new Graph([.. Enumerable.Range(0, 2000).Select(i => new Spec(1, Fate.New, 0, ((i ^ 1) + 2000 - 7) << 1, 1))]);
        Assert.Equal(1000, graph.Plan()!.Split('\n').Count(o => o.StartsWith("set ", StringComparison.Ordinal)));
        graph.CarryOut();
    }

    private static Arbitrary<Spec[]> Graphs()
    {
        Gen<int> number = Gen.Choose(0, 1000);
        Gen<Spec> spec = from kind in Gen.Choose(0, 2) from fate in Gen.Elements(Enum.GetValues<Fate>()) from a in number from b in number from c in number select new Spec(kind, fate, a, b, c);

        // Beads need a strand, whatever becomes of the others.
        var first = new Spec(0, Fate.Kept, 0, 1, 1);
        return Arb.From(spec.ArrayOf().Select(specs => (Spec[])[first, .. specs]), specs => Enumerable.Range(1, specs.Length - 1).Select(i => (Spec[])[.. specs[..i], .. specs[(i + 1)..]]));
    }

    private enum Fate
    {
        New, Kept, Changed, Removed,
    }

    /// <summary>An object: its class (strand, knot, bead), what becomes of it, and numbers that choose what it refers to. An odd one chooses nothing where that can be.</summary>
    private sealed record Spec(int Kind, Fate Fate, int A, int B, int C);

    private sealed class Graph
    {
        private readonly UnitOfWork _work = new(s_model);
        private readonly FlushJournal _journal = new();
        private readonly List<object> _all = [];
        private readonly Dictionary<object, Fate> _fates = new(ReferenceEqualityComparer.Instance);

        /// <summary>What the rows refer to, by the foreign key's property.</summary>
        private readonly Dictionary<object, Dictionary<string, object?>> _rows = new(ReferenceEqualityComparer.Instance);
        private FlushPlan _plan = FlushPlan.Empty;

        public Graph(Spec[] specs)
        {
            foreach (Spec spec in specs)
            {
                object made = spec.Kind switch { 0 => new Strand(), 1 => new Knot(), _ => new Bead() };
                _all.Add(made);
                _fates.Add(made, spec.Fate);
            }

            object[] rows = [.. _all.Where(e => _fates[e] != Fate.New)];
            for (int i = 0; i < specs.Length; i++)
            {
                if (specs[i].Fate != Fate.New)
                {
                    SetKey(_all[i], i + 1);
                    Refer(_all[i], rows, specs[i], salt: 0);
                }
            }

            // All of them before the first is attached, for that brings along what it refers to.
            Array.ForEach(rows, SetForeignKeys);
            foreach (object row in rows)
            {
                _work.Attach(row, isModified: false);
                _rows.Add(row, References(row));
            }

            Rearrange(specs);
        }

        /// <summary>Whether rows need each other to be inserted, or deleted, and none can do without for a moment.</summary>
        public bool HasRequiredCircle { get; private set; }

        /// <summary>The plan as text; null if it is refused.</summary>
        public string? Plan()
        {
            _work.CascadeSave();
            List<TrackedEntity> entities = _work.Entities;
            try
            {
                _plan = new FlushPlanner(_work.Model, entities, RelationshipChanges.Detect(entities, _work.Find), _journal, new SequentialGuids()).Plan();
                return _plan.ToString().ReplaceLineEndings("\n");
            }
            catch (FlushException refusal)
            {
                Assert.Equal("LP1404", refusal.Code);
                Assert.NotEmpty(refusal.Entities);
                return null;
            }
        }

        public void CarryOut()
        {
            HashSet<object> written = new(ReferenceEqualityComparer.Instance);
            foreach (FlushOperation operation in _plan.Operations)
            {
                object entity = operation.Subject.Entity;
                switch (operation)
                {
                    case InsertRow insert:
                        // The row may name itself in the statement that inserts it only if its key is made by the session.
                        KeyValuePair<string, object?>[] values = [.. References(entity).Where(r => !insert.Postponed.Any(p => p.Name == r.Key))];
                        Assert.True(entity is Knot || !values.Any(v => ReferenceEquals(v.Value, entity)));
                        Assert.True(written.Add(entity) && _rows.TryAdd(entity, []));
                        Write(entity, values);
                        break;
                    case UpdateRow update:
                        Assert.True(written.Add(entity));
                        Write(entity, References(entity).Where(r => update.Columns.Any(p => p.Name == r.Key)));
                        break;
                    case ClearColumns clear:
                        Write(entity, clear.Columns.Select(p => KeyValuePair.Create(p.Name, (object?)null)));
                        break;
                    case SetForeignKey set:
                        Write(entity, References(entity).Where(r => set.ForeignKey.Any(p => p.Name == r.Key)));
                        break;
                    case DeleteRow:
                        Assert.True(written.Add(entity) && _rows.Remove(entity));
                        Assert.DoesNotContain(_rows.Values, row => row.ContainsValue(entity));
                        break;
                }
            }

            Assert.Equal(_all.Count(e => _fates[e] != Fate.Removed), _rows.Count);
            foreach ((object entity, Dictionary<string, object?> row) in _rows)
            {
                foreach ((string key, object? target) in References(entity))
                {
                    Assert.Same(target, row.GetValueOrDefault(key));
                }
            }
        }

        private void Write(object entity, IEnumerable<KeyValuePair<string, object?>> values)
        {
            foreach ((string key, object? target) in values)
            {
                Assert.True(target is null || _rows.ContainsKey(target), $"{key} names a row that is not there");
                _rows[entity][key] = target;
            }
        }

        private void Rearrange(Spec[] specs)
        {
            object[] live = [.. _all.Where(e => _fates[e] != Fate.Removed)];
            for (int i = 0; i < specs.Length; i++)
            {
                object entity = _all[i];
                bool isBereft = specs[i].Fate == Fate.Kept && References(entity).Values.Any(t => t is not null && _fates[t] == Fate.Removed);
                if (specs[i].Fate is Fate.New or Fate.Changed || isBereft)
                {
                    Refer(entity, live, specs[i], salt: 7);
                }
            }

            foreach (object entity in _all)
            {
                if (_fates[entity] == Fate.New)
                {
                    _work.Add(entity);
                }
                else if (_fates[entity] == Fate.Removed)
                {
                    _work.Remove(entity);
                }
            }

            HasRequiredCircle = _all.Any(e => _fates[e] is Fate.New or Fate.Removed && IsOnRequiredCircle(e));
        }

        private bool IsOnRequiredCircle(object start)
        {
            HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
            for (object? at = Needed(start); at is not null && _fates[at] == _fates[start]; at = Needed(at))
            {
                if (ReferenceEquals(at, start))
                {
                    // A row may be deleted together with its reference to itself; it cannot be inserted with a key that does not exist yet.
                    return !ReferenceEquals(Needed(start), start) || _fates[start] == Fate.New;
                }

                if (!seen.Add(at))
                {
                    return false;
                }
            }

            return false;
        }

        private static object? Needed(object entity) => entity switch { Strand s => s.Base, Bead b => b.Strand, _ => null };

        private void Refer(object entity, object[] among, Spec spec, int salt)
        {
            switch (entity)
            {
                case Strand s:
                    s.Base = Required<Strand>(among, spec.A + salt);
                    (s.Twin, s.Knot) = (Optional<Strand>(among, spec.B + salt), Optional<Knot>(among, spec.C + salt));
                    break;
                case Knot k:
                    (k.Next, k.Bead) = (Optional<Knot>(among, spec.B + (salt * 2)), Optional<Bead>(among, spec.C + salt));
                    break;
                case Bead b:
                    b.Strand = Required<Strand>(among, spec.A + salt);
                    break;
            }
        }

        /// <summary>The foreign keys of a row say what its references do.</summary>
        private static void SetForeignKeys(object row)
        {
            switch (row)
            {
                case Strand s:
                    (s.BaseId, s.TwinId, s.KnotId) = (s.Base.Id, s.Twin?.Id, s.Knot?.Id);
                    break;
                case Knot k:
                    (k.NextId, k.BeadId) = (k.Next?.Id, k.Bead?.Id);
                    break;
                case Bead b:
                    b.StrandId = b.Strand.Id;
                    break;
            }
        }

        private static T Required<T>(object[] among, int number) where T : class
        {
            T[] candidates = [.. among.OfType<T>()];
            return candidates[number % candidates.Length];
        }

        private static T? Optional<T>(object[] among, int number) where T : class
        {
            T[] candidates = [.. among.OfType<T>()];
            return candidates.Length == 0 || number % 2 == 1 ? null : candidates[(number / 2) % candidates.Length];
        }

        private static void SetKey(object entity, int number)
        {
            switch (entity)
            {
                case Strand s:
                    s.Id = number;
                    break;
                case Knot k:
                    k.Id = new Guid(number, 0, 0, new byte[8]);
                    break;
                case Bead b:
                    b.Id = number;
                    break;
            }
        }

        private static Dictionary<string, object?> References(object entity) => entity switch
        {
            Strand s => new() { ["BaseId"] = s.Base, ["TwinId"] = s.Twin, ["KnotId"] = s.Knot },
            Knot k => new() { ["NextId"] = k.Next, ["BeadId"] = k.Bead },
            Bead b => new() { ["StrandId"] = b.Strand },
            _ => [],
        };
    }
}
