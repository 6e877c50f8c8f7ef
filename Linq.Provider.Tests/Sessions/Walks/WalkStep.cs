using FsCheck;
using FsCheck.Fluent;

namespace Linq.Provider.Tests.Sessions.Walks;

/// <summary>What a step of a walk does.</summary>
internal enum Act
{
    AddGrower, AddLicence, AddBed, AddPlant, AddLabel, AddNote, Edit, MovePlant, MoveBed, SetMother, Link, Unlink, Annotate, Remove, Flush, Nest, CommitNested, RollbackNested, Rollback, Commit, Begin,
    Refresh, Expire, Detach, Merge, UpdateAll, DeleteNotes, Reopen, LoadAll, Find, Duplicate, Orphan, Conflict, Attach, Overwrite, ExpireAll,
}

/// <summary>A step of a walk. The numbers choose among what there is when it is taken, so that any part of a walk is a walk too: that makes failing ones easy to shrink.</summary>
internal readonly record struct WalkStep(Act Act, int A, int B, int C)
{
    public override string ToString() => $"new(Act.{Act}, {A}, {B}, {C})";

    /// <summary>Walks of a length, shrunk by leaving steps out.</summary>
    public static Arbitrary<WalkStep[]> Walks(int length)
    {
        Gen<Act> act = Gen.Frequency([.. Enum.GetValues<Act>().Select(a => (WeightOf(a), Gen.Constant(a)))]);
        Gen<int> number = Gen.Choose(0, 40);
        Gen<WalkStep> step = act.SelectMany(a => number.SelectMany(x => number.SelectMany(y => number.Select(z => new WalkStep(a, x, y, z)))));
        return Arb.From(step.ArrayOf(length), Shrink);
    }

    private static int WeightOf(Act act) => act switch
    {
        Act.AddPlant or Act.Edit or Act.MovePlant => 8,
        Act.AddBed or Act.AddNote or Act.SetMother or Act.Link or Act.Remove => 6,
        Act.Reopen or Act.ExpireAll or Act.Begin or Act.Duplicate or Act.Orphan or Act.Conflict or Act.Rollback => 2,
        _ => 4,
    };

    private static IEnumerable<WalkStep[]> Shrink(WalkStep[] walk)
    {
        for (int size = walk.Length / 2; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= walk.Length; start += size)
            {
                yield return [.. walk[..start], .. walk[(start + size)..]];
            }
        }

        for (int i = 0; i < walk.Length; i++)
        {
            WalkStep step = walk[i];
            foreach (WalkStep smaller in new[] { step with { A = 0 }, step with { B = 0 }, step with { C = 0 } })
            {
                if (smaller != step)
                {
                    yield return [.. walk[..i], smaller, .. walk[(i + 1)..]];
                }
            }
        }
    }
}
