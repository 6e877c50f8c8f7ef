using Linq.Provider.Tests.Infrastructure;

namespace Linq.Provider.Tests.Loaders;

/// <summary>Every kind of relationship, end to end: in queries, loaded, written.</summary>
public sealed class RelationshipKindTests
{
    [DatabaseFact]
    public void Alternate_keys(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using NewsDb db = room.Open();
        Assert.Contains(db.MetaData.Tables.Single(t => t.Name == "Desks").UniqueConstraints, u => u.Columns.SequenceEqual(["Code"]));
        Assert.Equal(["Ann", "Cid"], db.Reporters.Where(r => r.Desk!.Code == "POL").OrderBy(r => r.Id).Select(r => r.Name));
        Assert.Equal(["POL:2", "SPO:1"], db.Desks.OrderBy(d => d.Id).Select(d => d.Code + ":" + d.Reporters.Count()));
        Desk[] desks = [.. db.Desks.OrderBy(d => d.Id)];
        Assert.Equal([2, 1], desks.Select(d => d.Reporters.Count));
        Reporter dot = db.Reporters.Single(r => r.Name == "Dot");
        Assert.Null(dot.Desk);
        desks[1].Reporters.Add(dot);
        Assert.Same(desks[1], dot.Desk);
        db.Commit();
        Assert.Equal("SPO", dot.DeskCode);
        desks[0].Reporters.First().Desk = desks[1];
        db.Add(new Reporter { Name = "Eve", Desk = new Desk { Code = "NEW" } });
        db.Commit();

        using NewsDb check = room.Open();
        Assert.Equal(["Ann SPO", "Bob SPO", "Cid POL", "Dot SPO", "Eve NEW"], check.Reporters.OrderBy(r => r.Name).Select(r => r.Name + " " + r.Desk!.Code));
    }

    [DatabaseFact]
    public void Alternate_keys_by_value_are_written_in_order(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using NewsDb db = room.Open();
        db.Add(new Reporter { Name = "Eve", DeskCode = "NEW" });
        db.Add(new Desk { Code = "NEW" });
        db.Commit();
        Reporter eve = db.Reporters.Single(r => r.Name == "Eve");
        db.Remove(db.Desks.Single(d => d.Code == "NEW"));
        db.Remove(eve);
        db.Commit();
        Assert.Equal(4, db.Reporters.Count());
    }

    [DatabaseFact]
    public void Conditions(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using NewsDb db = room.Open();
        Assert.Equal(["Ann", "Bob"], db.Reporters.Where(r => r.LongStories.Any()).OrderBy(r => r.Id).Select(r => r.Name));
        Assert.Equal(["Ann: Beta", "Bob: Delta", "Cid: Epsilon", "Dot: "], db.Reporters.OrderBy(r => r.Id).Select(r => r.Name + ": " + r.Longest!.Title));
        Assert.Equal(["Cid"], db.Reporters.Where(r => r.Longest!.Words < 400).Select(r => r.Name));
        foreach (Loading strategy in new[] { Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
        {
            using NewsDb other = room.Open();
            Reporter[] reporters = [.. other.Reporters.Include(r => r.LongStories, strategy).Include(r => r.Longest, strategy).OrderBy(r => r.Id)];
            Assert.Equal(["Beta Gamma", "Delta", "", ""], reporters.Select(r => string.Join(' ', r.LongStories.Select(s => s.Title))));
            Assert.Equal(["Beta", "Delta", "Epsilon", null], reporters.Select(r => r.Longest?.Title));
            Assert.True(other.StatementCount == (strategy == Loading.Joined ? 1 : 3), $"{strategy}: {other.StatementCount}");
        }

        // What the condition takes from the session is read anew with every query.
        db.LongFrom = 600;
        Assert.Equal(["Beta"], db.Reporters.Single(r => r.Name == "Ann").LongStories.Select(s => s.Title));
        Assert.Equal(1, db.Query(db.Reporters.Single(r => r.Name == "Ann"), r => r.LongStories).Count());
    }

    [DatabaseFact]
    public void Relationships_by_condition_are_read_only(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using NewsDb db = room.Open();
        Reporter ann = db.Reporters.Single(r => r.Name == "Ann");
        Assert.True(ann.LongStories.IsReadOnly);
        var e = Assert.Throws<LinqProviderException>(() => ann.LongStories.Add(new Story()));
        Assert.Equal("LP1420", e.Code);
        Assert.Contains("Reporter.LongStories", e.Message, StringComparison.Ordinal);
        Assert.Equal("LP1420", Assert.Throws<LinqProviderException>(() => ann.Longest = null).Code);
        Assert.Equal(2, ann.LongStories.Count);
        db.Remove(db.Reporters.Single(r => r.Name == "Dot"));
        db.Commit();
        Assert.Equal(5, db.Stories.Count());
    }

    [DatabaseFact]
    public void Dictionaries_are_sequences_of_pairs(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using NewsDb db = room.Open(SessionOptions.ReadOnly);
        IQueryable<Story> read = db.Stories.Include(s => s.Notes).Include(s => s.Pictures).ToList().AsQueryable();
        Func<IQueryable<Story>, IEnumerable<object?>>[] queries =
        [
            s => s.Where(x => x.Notes.Any(n => n.Value.Text == "when of Beta")).Select(x => x.Title),
            s => s.Where(x => x.Notes.All(n => n.Key == "who")).OrderBy(x => x.Title).Select(x => x.Title),
            s => s.OrderBy(x => x.Title).Select(x => string.Join(",", x.Notes.OrderBy(n => n.Key).Select(n => n.Key + ":" + n.Value.Text))),
            s => s.OrderBy(x => x.Title).Select(x => (object?)x.Notes.Count(n => n.Key.Length > 3)),
            s => s.SelectMany(x => x.Notes, (x, n) => new { x.Title, n.Key, n.Value.Text }).OrderBy(x => x.Text),
            s => s.SelectMany(x => x.Pictures, (x, p) => new { x.Title, p.Key, p.Value.Position }).OrderBy(x => x.Title),
            s => s.OrderBy(x => x.Title).Select(x => (object?)x.Notes.OrderBy(n => n.Value.Text).First().Key),
            s => s.OrderBy(x => x.Title).Select(x => x.Notes.ToList()).AsEnumerable().Select(n => string.Join(",", n.Select(p => p.Key + "=" + p.Value.Text).Order())),
        ];
        Assert.All(queries, query => Assert.Equal(query(read).ToList(), query(db.Stories).ToList()));
    }

    [DatabaseFact]
    public void Dictionaries(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using (NewsDb db = room.Open())
        {
            Story[] stories = [.. db.Stories.OrderBy(s => s.Id)];
            Assert.Equal([1, 2, 2, 2, 1], stories.Select(s => s.Notes.Count));
            Assert.Equal(2, db.StatementCount);
            Assert.Equal("when of Beta", stories[1].Notes["when"].Text);
            Assert.True(stories[1].Notes.ContainsKey("who"));
            Assert.False(stories[0].Notes.TryGetValue("when", out _));
            Assert.Same(stories[1], stories[1].Notes["who"].Story);

            Note why = new() { Keyword = "why", Text = "?" };
            stories[0].Notes.Add("why", why);
            Assert.Same(stories[0], why.Story);
            var e = Assert.Throws<LinqProviderException>(() => stories[0].Notes["what"] = new Note { Keyword = "that" });
            Assert.Equal("LP1421", e.Code);
            Assert.Throws<ArgumentException>(() => stories[0].Notes.Add("why", new Note { Keyword = "why" }));
            stories[1].Notes.Remove("when");
            stories[2].Notes["who"] = new Note { Keyword = "who", Text = "another" };
            stories[3].Notes.Clear();
            Note moved = stories[4].Notes["who"];
            Assert.Throws<LinqProviderException>(() => moved.Story = stories[2]);
            moved.Story = stories[3];
            Assert.Same(moved, stories[3].Notes["who"]);
            Assert.Empty(stories[4].Notes);
            db.Commit();
        }

        using NewsDb check = room.Open();
        Assert.Equal(
            ["Alpha who,why", "Beta who", "Delta who", "Epsilon ", "Gamma when,who"],
            check.Stories.Include(s => s.Notes).OrderBy(s => s.Title).ToList().Select(s => $"{s.Title} {string.Join(',', s.Notes.Keys.Order())}"));
        Assert.Equal("who of Epsilon", check.Stories.Single(s => s.Title == "Delta").Notes["who"].Text);
        Assert.Equal("another", check.Stories.Single(s => s.Title == "Gamma").Notes["who"].Text);
    }

    [DatabaseFact]
    public void Dictionaries_in_queries(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using NewsDb db = room.Open();
        string key = "when";
        Assert.Equal(3, db.Stories.Count(s => s.Notes.Count == 2));
        Assert.Equal(3, db.Stories.Count(s => s.Notes.ContainsKey(key)));
        Assert.Equal(3, db.Stories.Count(s => s.Notes.Values.Any(n => n.Keyword == key)));
        Assert.Equal(["Beta"], db.Stories.Where(s => s.Notes["when"].Text == "when of Beta").Select(s => s.Title));
        Story story = db.Stories.Include(s => s.Notes.Values).ThenInclude(n => n.Story).Include(s => s.Pictures).AsNoTracking().First(s => s.Title == "Beta");
        Assert.Equal(["when", "who"], story.Notes.Keys.Order());
        Assert.IsType<Dictionary<string, Note>>(story.Notes);
        Assert.Equal(1, story.Pictures[1].Position);
        using NewsDb asked = room.Open();
        Story told = asked.Stories.OrderBy(s => s.Id).First(s => s.Notes.Count > 0);
        long sent = asked.StatementCount;
        Assert.Equal(told.Notes.Count, asked.Query(told, s => s.Notes.Values).Count());
        Assert.Equal(sent + 2, asked.StatementCount);
        asked.Expire(told);
        Assert.False(asked.IsLoaded(told, s => s.Notes.Values));
        asked.Load(told, s => s.Notes.Values);
        Assert.True(asked.IsLoaded(told, s => s.Notes));
    }

    [DatabaseFact]
    public void Dictionaries_of_class_type_follow_with_the_flush(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using (NewsDb db = room.Open())
        {
            Story[] stories = [.. db.Stories.Include(s => s.Pictures).OrderBy(s => s.Id).Take(2)];
            Picture first = stories[0].Pictures[1];
            stories[0].Pictures.Remove(1);
            stories[0].Pictures.Add(2, new Picture { Position = 2 });
            first.Position = 7;
            stories[1].Pictures.Add(7, first);
            db.Commit();
            Assert.Same(stories[1], first.Story);
        }

        using NewsDb check = room.Open();
        Assert.Equal(["2", "1,7"], check.Stories.Include(s => s.Pictures).OrderBy(s => s.Id).Take(2).ToList().Select(s => string.Join(',', s.Pictures.Keys.Order())));
    }

    [DatabaseFact]
    public void Equal_keys_in_a_dictionary_are_reported(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using NewsDb db = room.Open();
        db.Add(new Note { Keyword = "who", StoryId = 1 });
        db.Commit();
        using NewsDb other = room.Open();
        var e = Assert.Throws<LinqProviderException>(() => other.Stories.First(s => s.Id == 1).Notes.Count);
        Assert.Equal("LP1421", e.Code);
        Assert.Contains("Story.Notes", e.Message, StringComparison.Ordinal);
        Assert.Contains("'who'", e.Message, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public void Ordered_collections(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        foreach (Loading strategy in new[] { Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
        {
            using NewsDb db = room.Open();
            Reporter ann = db.Reporters.Include(r => r.Written, strategy).First(r => r.Name == "Ann");
            Assert.Equal(["Beta", "Gamma", "Alpha"], ann.Written.Select(s => s.Title));
        }

        using NewsDb query = room.Open();
        Assert.Equal(["Beta"], query.Reporters.Where(r => r.Name == "Ann").Select(r => r.Written.First().Title));
    }

    [DatabaseFact]
    public void Several_relationships_between_the_same_classes(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        using NewsDb db = room.Open();
        Reporter[] all = [.. db.Reporters.Include(r => r.Written).Include(r => r.Edited).OrderBy(r => r.Id)];
        Assert.Equal([3, 1, 1, 0], all.Select(r => r.Written.Count));
        Assert.Equal([2, 1, 1, 0], all.Select(r => r.Edited.Count));
        Story alpha = all[0].Written.Single(s => s.Title == "Alpha");
        Assert.Same(all[1], alpha.Editor);
        alpha.Editor = all[3];
        Assert.DoesNotContain(alpha, all[1].Edited);
        Assert.Contains(alpha, all[3].Edited);
        Assert.Contains(alpha, all[0].Written);
        all[3].Written.Add(alpha);
        Assert.Same(all[3], alpha.Writer);
        Assert.DoesNotContain(alpha, all[0].Written);
        db.Commit();
        using NewsDb check = room.Open();
        Assert.Equal("Dot/Dot", check.Stories.Where(s => s.Title == "Alpha").Select(s => s.Writer.Name + "/" + s.Editor!.Name).Single());
    }

    [DatabaseFact]
    public void One_to_one_comes_with_both_ends(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        foreach (Loading strategy in new[] { Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
        {
            foreach (bool isTracked in new[] { true, false })
            {
                using NewsDb db = room.Open();
                IQueryable<Reporter> reporters = isTracked ? db.Reporters : db.Reporters.AsNoTracking();
                Reporter[] read = [.. reporters.Include(r => r.Card, strategy).OrderBy(r => r.Id)];
                Assert.Equal(["P-Ann", "P-Bob", null, null], read.Select(r => r.Card?.Number));
                using NewsDb other = room.Open();
                IQueryable<PressCard> cards = isTracked ? other.Cards : other.Cards.AsNoTracking();
                PressCard[] carried = [.. cards.Include(c => c.Reporter, strategy).OrderBy(c => c.Id)];
                (long sent, long sentForCards) = (db.StatementCount, other.StatementCount);
                Assert.All(read.Where(r => r.Card is not null), r => Assert.Same(r, r.Card!.Reporter));
                Assert.All(carried, c => Assert.Same(c, c.Reporter.Card));
                Assert.Equal((sent, sentForCards), (db.StatementCount, other.StatementCount));
                Assert.Equal("", db.PendingSql());
            }
        }

        // The way back may be asked for by itself, with more behind it.
        using NewsDb asked = room.Open();
        PressCard first = asked.Cards.AsNoTracking().Include(c => c.Reporter, Loading.Joined).ThenInclude(r => r.Card, Loading.Joined).ThenInclude(c => c!.Reporter, Loading.Joined).ThenInclude(r => r.LongStories)
            .OrderBy(c => c.Id).First();
        Assert.Equal(["Beta", "Gamma"], first.Reporter.Card!.Reporter.LongStories.Select(s => s.Title));
        Assert.Equal(1, asked.StatementCount - 1);
    }

    [DatabaseFact]
    public void One_to_one(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        foreach (Loading strategy in new[] { Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
        {
            using NewsDb db = room.Open();
            Reporter[] reporters = [.. db.Reporters.Include(r => r.Card, strategy).OrderBy(r => r.Id)];
            Assert.Equal(["P-Ann", "P-Bob", null, null], reporters.Select(r => r.Card?.Number));
            Assert.Equal(strategy == Loading.Joined ? 1 : 2, db.StatementCount);
            Assert.All(reporters.Take(2), r => Assert.Same(r, r.Card!.Reporter));
            using NewsDb cards = room.Open();
            Assert.Equal(["Ann", "Bob"], cards.Cards.Include(c => c.Reporter, strategy).OrderBy(c => c.Id).ToList().Select(c => c.Reporter.Name));
        }

        using (NewsDb db = room.Open())
        {
            Reporter[] reporters = [.. db.Reporters.OrderBy(r => r.Id)];
            PressCard card = reporters[0].Card!;
            reporters[2].Card = card;
            Assert.Same(reporters[2], card.Reporter);
            Assert.Null(reporters[0].Card);
            card.Reporter = reporters[3];
            Assert.Null(reporters[2].Card);
            Assert.Same(card, reporters[3].Card);
            reporters[2].Card = new PressCard { Number = "new" };
            db.Commit();
        }

        using NewsDb check = room.Open();
        Assert.Equal(["Ann ", "Bob P-Bob", "Cid new", "Dot P-Ann"], check.Reporters.OrderBy(r => r.Id).Select(r => r.Name + " " + r.Card!.Number));
        Assert.Equal(["Ann"], check.Reporters.Where(r => r.Card == null).Select(r => r.Name));
    }

    [DatabaseFact]
    public void Self_referencing_many_to_many(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        foreach (Loading strategy in new[] { Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
        {
            using NewsDb db = room.Open();
            Reporter[] reporters = [.. db.Reporters.Include(r => r.Admires, strategy).Include(r => r.AdmiredBy, strategy).OrderBy(r => r.Id)];
            Assert.Equal(["Bob Cid", "Ann", "", ""], reporters.Select(r => string.Join(' ', r.Admires.Select(a => a.Name).Order())));
            Assert.Equal(["Bob", "Ann", "Ann", ""], reporters.Select(r => string.Join(' ', r.AdmiredBy.Select(a => a.Name).Order())));
            Assert.Equal(strategy == Loading.Joined ? 2 : 3, db.StatementCount);
        }

        using (NewsDb db = room.Open())
        {
            Reporter[] reporters = [.. db.Reporters.OrderBy(r => r.Id)];
            Assert.Single(reporters[2].AdmiredBy);
            Assert.Equal(2, reporters[0].Admires.Count);
            reporters[2].AdmiredBy.Add(reporters[3]);
            reporters[0].Admires.Remove(reporters[1]);
            Assert.DoesNotContain(reporters[0], reporters[1].AdmiredBy);
            Assert.Contains(reporters[2], reporters[3].Admires);
            db.Commit();
        }

        using NewsDb check = room.Open();
        Assert.Equal(["Ann>Cid", "Bob>Ann", "Dot>Cid"], check.Reporters.SelectMany(r => r.Admires, (r, a) => r.Name + ">" + a.Name).OrderBy(x => x));
    }

    [DatabaseFact]
    public void Mapped_association_with_columns_of_its_own(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        foreach (Loading strategy in new[] { Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
        {
            using NewsDb db = room.Open();
            Story alpha = db.Stories.Include(s => s.Issues, strategy).Include(s => s.Placements, strategy).ThenInclude(p => p.Issue, strategy).Single(s => s.Title == "Alpha");
            Assert.Equal(["2024/2", "2025/1"], alpha.Issues.Select(i => $"{i.Year}/{i.Number}").Order());
            Assert.Equal([1, 99], alpha.Placements.Select(p => p.Page).Order());
            Assert.All(alpha.Placements, p => Assert.Contains(p.Issue, alpha.Issues));
        }

        using NewsDb write = room.Open();
        Story story = write.Stories.Single(s => s.Title == "Alpha");
        Issue issue = write.Find<Issue>(2024, 1)!;
        write.Add(new Placement { Story = story, Issue = issue, Page = 5 });
        write.Commit();
        using NewsDb check = room.Open();
        Assert.Equal(3, check.Stories.Single(s => s.Title == "Alpha").Issues.Count);
    }

    [DatabaseFact]
    public void Composite_keys_of_which_a_part_is_null_refer_to_nothing(Dbms dbms)
    {
        using Newsroom room = Newsroom.Create(dbms);
        foreach (Loading strategy in new[] { Loading.Select, Loading.Joined, Loading.SelectIn, Loading.Subquery, Loading.Immediate })
        {
            using NewsDb db = room.Open();
            Assert.Equal(["2", "1", "2", "", ""], db.Letters.Include(l => l.Issue, strategy).OrderBy(l => l.Id).ToList().Select(l => $"{l.Issue?.Number}"));
            Assert.Equal(["letter 2", "letter 1, letter 3", ""], db.Issues.Include(i => i.Letters, strategy).OrderBy(i => i.Year).ThenBy(i => i.Number).ToList().Select(i => string.Join(", ", i.Letters.Select(l => l.Text).Order())));
        }

        using (NewsDb db = room.Open())
        {
            Issue issue = db.Find<Issue>(2025, 1)!;
            Letter fifth = db.Letters.Single(l => l.Text == "letter 5");
            issue.Letters.Add(fifth);
            db.Letters.Single(l => l.Text == "letter 1").Issue = null;
            db.Commit();
            Assert.Equal((2025, 1), (fifth.IssueYear, fifth.IssueNumber));
        }

        using NewsDb check = room.Open();
        Assert.Equal([1, 1, 1], check.Issues.OrderBy(i => i.Year).ThenBy(i => i.Number).Select(i => i.Letters.Count()));
    }
}
