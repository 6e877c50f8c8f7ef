using System.CommandLine;
using Linq.Provider.Collections;
using Linq.Provider.Execution;
using Linq.Provider.Schema;

namespace Linq.Provider.Migrations.CommandLine;

/// <summary>The commands as a command line: names, arguments, options and their help. What they do is in <see cref="MigrationCommands"/>.</summary>
internal sealed class MigrationCommandLine
{
    private readonly MigrationCommands _commands;
    private readonly Option<string?> _directory = new("--directory") { Description = "The folder of the migrations; ./Migrations by default.", HelpName = "PATH", Recursive = true };

    public MigrationCommandLine(Database database, MetaData model, MigrationOptions options) => _commands = new MigrationCommands(database, model, options);

    /// <summary>Runs a command; 0 if it succeeded, 1 if it failed or `check` found a difference.</summary>
    public int Run(string[] args)
    {
        RootCommand root = Root();
        string[] words = args is ["migrate", ..] ? args[1..] : args;
        ParseResult parsed = root.Parse(words.Length == 0 ? ["--help"] : words);
        TextWriter error = _commands.Options.Error ?? Console.Error;
        if (parsed.Errors.Count > 0)
        {
            error.WriteLine($"{Diagnostics.ErrorCodes.InvalidCommand}: {string.Join(' ', parsed.Errors.Select(e => e.Message))} `--help` tells what there is.");
            return 1;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = _commands.Output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (LinqProviderException failure)
        {
            error.WriteLine(failure.Message);
        }
        catch (Exception failure)
        {
            // Whatever a migration's own code or the file system throws: a command line tells it in a line, and not with a stack trace.
            error.WriteLine($"{failure.GetType().Name}: {failure.Message}");
        }

        return 1;
    }

    private RootCommand Root()
    {
        RootCommand root = new("Changes the schema of a database step by step, and keeps account of it.") { _directory };
        foreach (Command command in (IEnumerable<Command>)[Revision(), Upgrade(), Downgrade(), Current(), History(), Heads(), Branches(), Show(), Stamp(), Check(), Merge(), Squash(), Scaffold()])
        {
            root.Add(command);
        }

        return root;
    }

    private Command Upgrade()
    {
        Argument<string> target = new("revision") { Description = "head, heads, +N, an id or its beginning, label@head; with --sql also FROM:TO.", DefaultValueFactory = _ => "head" };
        Option<bool> sql = new("--sql") { Description = "Print the SQL as a script that may run twice, and change nothing." };
        Option<bool> dry = new("--dry-run") { Description = "Print the steps, and change nothing." };
        return New("upgrade", "Brings the database up to a revision.", [target], [sql, dry], p => _commands.Move(p.GetRequiredValue(target), isUpgrade: true, p.GetValue(sql), p.GetValue(dry)));
    }

    private Command Downgrade()
    {
        Argument<string> target = new("revision") { Description = "-N, base, an id or its beginning, label@base; with --sql also FROM:TO." };
        Option<bool> sql = new("--sql") { Description = "Print the SQL as a script that may run twice, and change nothing." };
        Option<bool> dry = new("--dry-run") { Description = "Print the steps, and change nothing." };
        return New("downgrade", "Takes the database back to a revision.", [target], [sql, dry], p => _commands.Move(p.GetRequiredValue(target), isUpgrade: false, p.GetValue(sql), p.GetValue(dry)));
    }

    private Command Revision()
    {
        Option<string?> message = new("--message", "-m") { Description = "What the revision is for; names class and file.", HelpName = "TEXT" };
        Option<bool> autogenerate = new("--autogenerate") { Description = "Write the operations that lead from the migrations so far to the model." };
        Option<string[]> rename = new("--rename") { Description = "A column or table that was renamed: table.old=new or old=new.", HelpName = "OLD=NEW", DefaultValueFactory = _ => [] };
        Option<string?> head = new("--head") { Description = "The revision to follow, if there are several heads; base for a new root.", HelpName = "REV" };
        Option<string[]> label = new("--label") { Description = "A name for the branch that begins here.", HelpName = "NAME", DefaultValueFactory = _ => [] };
        Option<string[]> depends = new("--depends-on") { Description = "A revision of another branch that must be there before.", HelpName = "REV", DefaultValueFactory = _ => [] };
        rename.Validators.Add(result =>
        {
            foreach (string given in result.Tokens.Select(t => t.Value).Where(v => v.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 }, { Length: > 0 }]))
            {
                result.AddError($"'{given}' is no rename: write old_table=new_table, or table.old_column=new_column.");
            }
        });
        return New("revision", "Writes a new migration.", [], [message, autogenerate, rename, head, label, depends], p => _commands.Write(new NewRevision(
            p.GetValue(message) ?? "", p.GetValue(autogenerate), p.GetValue(rename)!, p.GetValue(head), p.GetValue(label)!, p.GetValue(depends)!)));
    }

    private Command Current() => New("current", "Tells which revisions the database is at.", [], [], _ => _commands.Current());

    private Command History() => New("history", "Lists all revisions, the newest first.", [], [], _ => _commands.History());

    private Command Heads() => New("heads", "Lists the revisions that none follows.", [], [], _ => _commands.Heads());

    private Command Branches() => New("branches", "Lists the revisions that several follow.", [], [], _ => _commands.Branches());

    private Command Show()
    {
        Argument<string> revision = new("revision") { Description = "An id or its beginning, head, current." };
        return New("show", "Tells what a revision does.", [revision], [], p => _commands.Show(p.GetRequiredValue(revision)));
    }

    private Command Stamp()
    {
        Argument<string> revision = new("revision") { Description = "An id or its beginning, heads, base." };
        Option<bool> purge = new("--purge") { Description = "Forget the revisions that the database bears now, even unknown ones." };
        return New("stamp", "Has the database bear a revision without running anything.", [revision], [purge], p => _commands.Stamp(p.GetRequiredValue(revision), p.GetValue(purge)));
    }

    private Command Check()
    {
        Option<bool> lint = new("--lint") { Description = "Warn of steps that can block, fail or lose data." };
        return New("check", "Tells whether model, migrations and database agree; exit code 1 if not.", [], [lint], p => _commands.Check(p.GetValue(lint)));
    }

    private Command Merge()
    {
        Argument<string[]> revisions = new("revisions") { Description = "The heads to merge; all by default.", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> message = new("--message", "-m") { Description = "What the revision is for.", HelpName = "TEXT" };
        return New("merge", "Writes a migration that joins branches, if their order does not matter.", [revisions], [message], p => _commands.Merge(p.GetValue(revisions) ?? [], p.GetValue(message)));
    }

    private Command Squash()
    {
        Argument<string> range = new("range") { Description = "The first and the last revision, both included: A:B." };
        Option<string?> message = new("--message", "-m") { Description = "What the revision is for.", HelpName = "TEXT" };
        return New("squash", "Makes one migration of a range of them, with the id of the last.", [range], [message], p => _commands.Squash(p.GetRequiredValue(range), p.GetValue(message)));
    }

    private Command Scaffold()
    {
        Option<string?> @namespace = new("--namespace") { Description = "The namespace of the classes.", HelpName = "NAME" };
        Option<string?> session = new("--session") { Description = "The name of the session class.", HelpName = "NAME" };
        Option<string?> output = new("--output", "-o") { Description = "The folder to write to; ./Models by default.", HelpName = "PATH" };
        Option<bool> links = new("--link-classes") { Description = "Write classes for tables that only link two others, too." };
        return New("scaffold", "Writes classes and a session for the tables of the database.", [], [@namespace, session, output, links],
            p => _commands.Scaffold(p.GetValue(@namespace), p.GetValue(session), p.GetValue(output), p.GetValue(links)));
    }

    private Command New(string name, string description, IEnumerable<Argument> arguments, IEnumerable<Option> options, Func<ParseResult, ValueTask<int>> run)
    {
        Command command = new(name, description);
        foreach (Argument argument in arguments)
        {
            // Since -1 is a target, a mistyped option would pass for one.
            argument.Validators.Add(result =>
            {
                foreach (string option in result.Tokens.Select(t => t.Value).Where(v => v.StartsWith("--", StringComparison.Ordinal)))
                {
                    result.AddError($"There is no option '{option}'.");
                }
            });
            command.Add(argument);
        }

        foreach (Option option in options)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            _commands.Options.Directory = parsed.GetValue(_directory) ?? _commands.Options.Directory;
            return run(parsed).Completed();
        });
        return command;
    }
}
