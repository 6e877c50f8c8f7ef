using FsCheck;
using FsCheck.Fluent;
using Linq.Provider.Mapping;
using Linq.Provider.Materialization;
using Linq.Provider.Sessions;

namespace Linq.Provider.Tests.Sessions;

/// <summary>
/// The plans of random graphs whose unique values change hands, carried out on a database that is only a list of rows: at no step do two rows hold the same value or refer to one that is not there, and in the
/// end all is as the objects say. Refused is only what cannot be done: values that go round among rows that cannot be without one.
/// </summary>
public sealed class UniqueValuePlanTests
{
    private const ulong Seed = 1618033988749894848;
    private static readonly SessionModel s_model = new(ModelFactory.Build(typeof(UniqueValuePlanTests), [("Pegs", typeof(Peg))], Pegboard.Map), ColumnReaders.Typed);

    [Fact]
    public void Unique_values_change_hands_at_no_step_twice_held()
    {
        (int planned, int cleared, int divided, int refused) = (0, 0, 0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(14).WithQuietOnSuccess(true).WithReplay(Seed, 1), Prop.ForAll(Graphs(), specs =>
        {
            var graph = new Graph(specs);
            string? plan = graph.Plan();
            Assert.Equal(graph.HasLabelCircle, plan is null);
            if (plan is null)
            {
                refused++;
                return;
            }

            graph.CarryOut();
            planned++;
            string[] lines = plan.Split('\n');
            cleared += lines.Any(l => l.StartsWith("clear ", StringComparison.Ordinal)) ? 1 : 0;
            divided += lines.Any(l => l.StartsWith("set ", StringComparison.Ordinal)) ? 1 : 0;
            Assert.Equal(plan, new Graph(specs).Plan());
        }));

        // All kinds were among them.
        Assert.True(planned > 500 && cleared > 200 && divided > 100 && refused > 50, $"{planned} planned, {cleared} with something cleared, {divided} divided, {refused} refused");
    }

    [Fact]
    public void Thousands_of_rows_may_move_up_by_one()
    {
        // Each takes the label of the one before it, and the first gets a new one.
        var graph = new Graph([.. Enumerable.Range(0, 3000).Select(i => new Spec(i == 0 ? Fate.Removed : Fate.Changed, i, 1, 1, 1))]);
        Assert.NotNull(graph.Plan());
        graph.CarryOut();
    }

    private static Arbitrary<Spec[]> Graphs()
    {
        Gen<int> number = Gen.Choose(0, 1000);
        Gen<Spec> spec = from fate in Gen.Elements(Enum.GetValues<Fate>())
                         from label in number
                         from code in number
                         from next in number
                         from owner in number
                         select new Spec(fate, label, code, next, owner);
        return Arb.From(spec.ArrayOf(), specs => Enumerable.Range(0, specs.Length).Select(i => (Spec[])[.. specs[..i], .. specs[(i + 1)..]]));
    }

    private enum Fate
    {
        New, Kept, Changed, Removed,
    }

    /// <summary>A peg: what becomes of it, and numbers that choose what it gets. An odd one chooses nothing where that can be.</summary>
    private sealed record Spec(Fate Fate, int Label, int Code, int Next, int Owner);

    /// <summary>What a row holds.</summary>
    private sealed class Row
    {
        public string Label { get; set; } = "";

        public string? Code { get; set; }

        public Peg? Next { get; set; }

        public Peg? Owner { get; set; }
    }

    private sealed class Graph
    {
        private readonly UnitOfWork _work = new(s_model);
        private readonly FlushJournal _journal = new();
        private readonly Peg[] _all;
        private readonly Spec[] _specs;
        private readonly Dictionary<Peg, Row> _rows = new(ReferenceEqualityComparer.Instance);
        private FlushPlan _plan = FlushPlan.Empty;

        public Graph(Spec[] specs)
        {
            _specs = specs;
            _all = [.. specs.Select((s, i) => new Peg { Label = $"L{i}", Place = null, Row = i })];
            Peg[] existing = [.. Of(Fate.Kept, Fate.Changed, Fate.Removed).Select(i => _all[i])];
            foreach (int i in Of(Fate.Kept, Fate.Changed, Fate.Removed))
            {
                Peg peg = _all[i];
                (peg.Id, peg.Code) = (i + 1, i % 3 == 0 ? null : $"C{i}");
                peg.Next = Chosen(existing, specs[i].Next, existing.Select(p => p.Next));
                peg.Owner = Chosen(existing, specs[i].Owner, []);
            }

            foreach (Peg peg in existing)
            {
                (peg.NextId, peg.OwnerId) = (peg.Next?.Id, peg.Owner?.Id);
            }

            foreach (Peg peg in existing)
            {
                _work.Attach(peg, isModified: false);
                _rows.Add(peg, new Row { Label = peg.Label, Code = peg.Code, Next = peg.Next, Owner = peg.Owner });
            }

            Rearrange();
        }

        /// <summary>Whether rows that stay exchange labels, which cannot be null.</summary>
        public bool HasLabelCircle { get; private set; }

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
                Assert.Equal("LP1423", refusal.Code);
                Assert.NotEmpty(refusal.Entities);
                return null;
            }
        }

        public void CarryOut()
        {
            HashSet<Peg> written = new(ReferenceEqualityComparer.Instance);
            foreach (FlushOperation operation in _plan.Operations)
            {
                var peg = (Peg)operation.Subject.Entity;
                switch (operation)
                {
                    case InsertRow insert:
                        Assert.True(written.Add(peg) && _rows.TryAdd(peg, new Row()));
                        Write(peg, s_columns.Except(insert.Postponed.Select(p => p.Name)), isCleared: false);
                        break;
                    case UpdateRow update:
                        Assert.True(written.Add(peg));
                        Write(peg, update.Columns.Select(p => p.Name), isCleared: false);
                        break;
                    case ClearColumns clear:
                        Write(peg, clear.Columns.Select(p => p.Name), isCleared: true);
                        break;
                    case SetForeignKey set:
                        Write(peg, set.ForeignKey.Select(p => p.Name), isCleared: false);
                        break;
                    case DeleteRow:
                        Assert.True(written.Add(peg) && _rows.Remove(peg));
                        Assert.DoesNotContain(_rows.Values, r => r.Next == peg || r.Owner == peg);
                        break;
                }
            }

            Assert.Equal(Of(Fate.New, Fate.Kept, Fate.Changed).Count(), _rows.Count);
            Assert.All(_rows, r => Assert.Equal((r.Key.Label, r.Key.Code, r.Key.Next, r.Key.Owner), (r.Value.Label, r.Value.Code, r.Value.Next, r.Value.Owner)));
        }

        private static readonly string[] s_columns = ["Label", "Code", "NextId", "OwnerId"];

        private void Write(Peg peg, IEnumerable<string> columns, bool isCleared)
        {
            Row row = _rows[peg];
            foreach (string column in columns)
            {
                switch (column)
                {
                    case "Label":
                        Assert.False(isCleared);
                        Assert.DoesNotContain(_rows, r => r.Key != peg && r.Value.Label == peg.Label);
                        row.Label = peg.Label;
                        break;
                    case "Code":
                        row.Code = isCleared ? null : peg.Code;
                        Assert.DoesNotContain(_rows, r => row.Code is not null && r.Key != peg && r.Value.Code == row.Code);
                        break;
                    case "NextId":
                        row.Next = isCleared ? null : peg.Next;
                        Assert.DoesNotContain(_rows, r => row.Next is not null && r.Key != peg && r.Value.Next == row.Next);
                        break;
                    case "OwnerId":
                        row.Owner = isCleared ? null : peg.Owner;
                        break;
                }
            }

            Assert.True((row.Next is null || _rows.ContainsKey(row.Next)) && (row.Owner is null || _rows.ContainsKey(row.Owner)), "a row is named that is not there");
        }

        private void Rearrange()
        {
            Peg[] live = [.. Of(Fate.New, Fate.Kept, Fate.Changed).Select(i => _all[i])];
            int[] written = [.. Of(Fate.New, Fate.Changed)];
            string[] labels = [.. written.Concat(Of(Fate.Removed)).Order().Select(i => $"L{i}")];
            string[] codes = [.. written.Concat(Of(Fate.Removed)).Order().Select(i => $"C{i}")];
            foreach ((int i, int place) in written.OrderBy(i => _specs[i].Label).Select((i, place) => (i, place)))
            {
                _all[i].Label = labels[place];
            }

            foreach ((int i, int place) in written.OrderBy(i => _specs[i].Code).Select((i, place) => (i, place)))
            {
                _all[i].Code = _specs[i].Code % 4 == 3 ? null : codes[place];
            }

            foreach (Peg bereft in Of(Fate.Kept).Select(i => _all[i]))
            {
                bereft.Next = bereft.Next is { } next && live.Contains(next) ? next : null;
                bereft.Owner = bereft.Owner is { } owner && live.Contains(owner) ? owner : null;
            }

            foreach (int i in written)
            {
                _all[i].Next = null;
            }

            foreach (int i in written)
            {
                _all[i].Next = Chosen(live, _specs[i].Next + 14, live.Select(p => p.Next));
                _all[i].Owner = Chosen(live, _specs[i].Owner + 6, []);
            }

            foreach (int i in Of(Fate.New))
            {
                _work.Add(_all[i]);
            }

            foreach (int i in Of(Fate.Removed))
            {
                _work.Remove(_all[i]);
            }

            HasLabelCircle = Of(Fate.Changed).Any(start => IsOnLabelCircle(start));
        }

        private bool IsOnLabelCircle(int start)
        {
            // Label L<i> was that of row i.
            int at = start;
            for (int i = 0; i <= _all.Length; i++)
            {
                int former = int.Parse(_all[at].Label[1..], System.Globalization.CultureInfo.InvariantCulture);
                if (former == at || _specs[former].Fate != Fate.Changed)
                {
                    return false;
                }

                if (former == start)
                {
                    return true;
                }

                at = former;
            }

            return false;
        }

        private IEnumerable<int> Of(params Fate[] fates) => Enumerable.Range(0, _specs.Length).Where(i => fates.Contains(_specs[i].Fate));

        private static Peg? Chosen(Peg[] among, int number, IEnumerable<Peg?> taken)
        {
            Peg? chosen = among.Length == 0 || number % 4 == 3 ? null : among[number / 2 % among.Length];
            return chosen is not null && taken.Contains(chosen) ? null : chosen;
        }
    }
}
