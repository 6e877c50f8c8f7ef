namespace Linq.Provider.Tests.Sessions.Walks;

/// <content>Objects come, and go elsewhere.</content>
internal sealed partial class Walk
{
    private void Add(WalkStep step)
    {
        switch (step.Act)
        {
            case Act.AddGrower:
                var grower = new Grower { Tag = NewTag('g'), Nick = "new", Photo = [1, 2], Marks = [3, 4] };
                Know(grower);
                for (int i = step.A % 3; i > 0; i--)
                {
                    var bed = new Bed { Tag = NewTag('b') };
                    grower.Beds.Add(bed);
                    Know(bed, ("Grower", grower.Tag));
                }

                _db.Add(grower);
                break;
            case Act.AddLicence when Pick('g', step.A) is { } owner && _now.Referring('k', "Grower", owner).Length == 0:
                AddLicence(owner, step.B);
                break;
            case Act.AddBed when Pick('g', step.A) is { } owner:
                AddBed(owner, step.B);
                break;
            case Act.AddPlant:
                AddPlant(PickOrNone('b', step.A), PickOrNone('p', step.B), step.C);
                break;
            case Act.AddLabel:
                string tag = NewTag('l');
                var label = new Label { Row = $"r{_last % 3}", Number = _last, Tag = tag };
                _db.Add(label);
                Know(label);
                break;
            case Act.AddNote:
                string? about = PickOrNone('l', step.A);
                var note = new Note { Tag = NewTag('n'), Weight = step.B };
                if (about is not null && step.C % 2 == 0)
                {
                    (note.LabelRow, note.LabelNumber) = (Get<Label>(about).Row, Get<Label>(about).Number);
                }
                else
                {
                    note.Label = GetOrNull<Label>(about);
                }

                _db.Add(note);
                Know(note, ("Label", about ?? ""));
                break;
        }
    }

    private void AddLicence(string owner, int way)
    {
        if (way % 2 == 0 && !_db.IsLoaded(Get<Grower>(owner), g => g.Licence))
        {
            _db.Load(Get<Grower>(owner), g => g.Licence);
        }

        // Whose licence was removed keeps it until that is flushed.
        Flush();
        var licence = new Licence { Tag = NewTag('k') };
        if (way % 2 == 0)
        {
            Get<Grower>(owner).Licence = licence;
        }
        else
        {
            licence.Grower = Get<Grower>(owner);
            _db.Add(licence);
        }

        Know(licence, ("Grower", owner));
    }

    private void AddBed(string owner, int way)
    {
        Grower grower = Get<Grower>(owner);
        var bed = new Bed { Tag = NewTag('b'), Width = way };
        switch (way % 3)
        {
            case 0:
                grower.Beds.Add(bed);
                break;
            case 1:
                bed.Grower = grower;
                _db.Add(bed);
                break;
            default:
                bed.GrowerId = KeyOf(grower, () => grower.Id);
                _db.Add(bed);
                break;
        }

        Know(bed, ("Grower", owner));
    }

    private void AddPlant(string? bed, string? mother, int way)
    {
        var plant = new Plant { Tag = NewTag('p'), Height = way };
        switch (way % 3)
        {
            case 0 when bed is not null:
                Get<Bed>(bed).Plants.Add(plant);
                plant.Mother = GetOrNull<Plant>(mother);
                break;
            case 1 when mother is not null:
                Get<Plant>(mother).Cuttings.Add(plant);
                plant.Bed = GetOrNull<Bed>(bed);
                break;
            case 2 when bed is not null:
                Bed parent = Get<Bed>(bed);
                plant.BedId = KeyOf(parent, () => parent.Id);
                plant.Mother = GetOrNull<Plant>(mother);
                _db.Add(plant);
                break;
            default:
                (plant.Bed, plant.Mother) = (GetOrNull<Bed>(bed), GetOrNull<Plant>(mother));
                _db.Add(plant);
                break;
        }

        Know(plant, ("Bed", bed ?? ""), ("Mother", mother ?? ""), ("Labels", ""));
    }

    private void Move(WalkStep step)
    {
        switch (step.Act)
        {
            case Act.MovePlant when Pick('p', step.A) is { } plant:
                MovePlant(plant, PickOrNone('b', step.B), step.C);
                break;
            case Act.MoveBed when Pick('b', step.A) is { } bed && Pick('g', step.B) is { } owner:
                MoveBed(bed, owner, step.C);
                break;
            case Act.SetMother when Pick('p', step.A) is { } plant:
                string? mother = PickOrNone('p', step.B);
                Touch(plant);
                Get<Plant>(plant).Mother = GetOrNull<Plant>(mother);
                _now = _now.Set(plant, "Mother", mother ?? "");
                break;
            case Act.Link when Pick('p', step.A) is { } plant && Pick('l', step.B) is { } label && !_now.Labels(plant).Contains(label):
                Touch($"{plant}-{label}");
                Load(plant, label);
                if (step.C % 2 == 0)
                {
                    Get<Plant>(plant).Labels.Add(Get<Label>(label));
                }
                else
                {
                    Get<Label>(label).Plants.Add(Get<Plant>(plant));
                }

                _now = _now.SetLabels(plant, _now.Labels(plant).Append(label));
                break;
            case Act.Unlink when Pick('p', step.A) is { } plant && _now.Labels(plant) is { Length: > 0 } labels:
                string old = labels[step.B % labels.Length];
                Touch($"{plant}-{old}");
                Load(plant, old);
                if (step.C % 2 == 0)
                {
                    Assert.True(Get<Plant>(plant).Labels.Remove(Get<Label>(old)));
                }
                else
                {
                    Assert.True(Get<Label>(old).Plants.Remove(Get<Plant>(plant)));
                }

                _now = _now.SetLabels(plant, labels.Where(l => l != old));
                break;
            case Act.Annotate when Pick('n', step.A) is { } note:
                Annotate(note, PickOrNone('l', step.B), step.C);
                break;
        }
    }

    private void Load(string plant, string label)
    {
        if (_db.Entry(_objects[plant]).State == EntityState.Persistent && _db.Entry(_objects[label]).State == EntityState.Persistent)
        {
            _db.Load(Get<Plant>(plant), p => p.Labels);
            _db.Load(Get<Label>(label), l => l.Plants);
        }
        else
        {
            Flush();
            _moved.Add($"{plant}-{label}");
        }
    }

    private void MovePlant(string tag, string? to, int way)
    {
        Touch(tag);
        Plant plant = Get<Plant>(tag);
        string from = _now.Get(tag, "Bed");
        switch (way % 3)
        {
            case 0:
                plant.Bed = GetOrNull<Bed>(to);
                plant.BedId = to is null ? null : plant.BedId;
                break;
            case 1:
                Bed? target = GetOrNull<Bed>(to);
                plant.BedId = target is null ? null : KeyOf(target, () => target.Id);
                break;
            default:
                Flush();
                _moved.Add(tag);
                _ = GetOrNull<Bed>(to)?.Plants.Count;
                if (from.Length > 0)
                {
                    Assert.True(Get<Bed>(from).Plants.Remove(plant));
                }

                GetOrNull<Bed>(to)?.Plants.Add(plant);
                break;
        }

        _now = _now.Set(tag, "Bed", to ?? "");
    }

    private void MoveBed(string tag, string to, int way)
    {
        Touch(tag);
        Bed bed = Get<Bed>(tag);
        Grower owner = Get<Grower>(to);
        switch (way % 3)
        {
            case 0:
                bed.Grower = owner;
                break;
            case 1:
                bed.GrowerId = KeyOf(owner, () => owner.Id);
                break;
            default:
                Flush();
                _moved.Add(tag);
                Grower former = Get<Grower>(_now.Get(tag, "Grower"));
                (_, _) = (owner.Beds.Count, former.Beds.Count);
                Assert.True(former.Beds.Remove(bed));
                owner.Beds.Add(bed);
                break;
        }

        _now = _now.Set(tag, "Grower", to);
    }

    private void Annotate(string tag, string? about, int way)
    {
        Touch(tag);
        Note note = Get<Note>(tag);
        Label? label = GetOrNull<Label>(about);
        if (way % 2 == 0)
        {
            (note.LabelRow, note.LabelNumber) = (label?.Row, label?.Number);
        }
        else
        {
            (note.Label, note.LabelRow, note.LabelNumber) = (label, label is null ? null : note.LabelRow, label is null ? null : note.LabelNumber);
        }

        _now = _now.Set(tag, "Label", about ?? "");
    }

    /// <summary>The key of an object, which the database must have made.</summary>
    private T KeyOf<T>(object entity, Func<T> key)
    {
        if (_db.Entry(entity).State != EntityState.Persistent)
        {
            HashSet<string> moved = [.. _moved];
            Flush();
            _moved.UnionWith(moved);
        }

        return key();
    }
}
