using System.IO;
using System.Threading.Tasks;
using Dunning.Architecture.Tests;

namespace Dunning.Packages.Tests;

/// <summary>The sources of the packages in a repository of their own, as somebody else would have cloned them.</summary>
internal static class Clone
{
    private static readonly string[] AtTheTop = ["Directory.Build.props", "global.json", "CHANGELOG.md", "LICENSE", ".editorconfig", ".gitignore", ".gitattributes"];

    public static async Task<string> Of(string folder, string? remote)
    {
        foreach (var file in AtTheTop) File.Copy(Repository.PathOf(file), Path.Combine(folder, file));
        Copy(Repository.PathOf("src"), Path.Combine(folder, "src"));
        await Git(folder, "init", "-q");
        if (remote is not null) await Git(folder, "remote", "add", "origin", remote);
        await Git(folder, "add", "-A");
        await Git(folder, "commit", "-q", "--date=2026-01-01T00:00:00Z", "-m", "Sources");
        return folder;
    }

    // The commit's name depends on who and when: both are said.
    private static Task<string> Git(string folder, params string[] arguments) =>
        Command.Succeeds(folder, "env", ["GIT_COMMITTER_DATE=2026-01-01T00:00:00Z", "git", "-c", "user.name=Clone", "-c", "user.email=clone@example.invalid", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false", .. arguments]);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            if (Path.GetFileName(folder) is not ("bin" or "obj")) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
