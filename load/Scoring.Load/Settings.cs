namespace Scoring.Load;

/// <summary>What one run plays. The rate is open-loop: a late answer doesn't slow the next request.</summary>
internal sealed record Settings(int Judges, int Screens, double Rate, int LostPercent)
{
    private static readonly Settings Default = new(Judges: 18, Screens: 20, Rate: 30, LostPercent: 5);

    public static Settings? Read(string[] args)
    {
        if (args.Length % 2 == 0 || args[0] != "hall")
        {
            return null;
        }

        var settings = Default;
        for (var i = 1; i < args.Length; i += 2)
        {
            if (!int.TryParse(args[i + 1], out var value) || value < 0)
            {
                return null;
            }

            var next = args[i] switch
            {
                "--judges" => settings with { Judges = value },
                "--screens" => settings with { Screens = value },
                "--rate" => settings with { Rate = value },
                "--lost" => settings with { LostPercent = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            settings = next;
        }

        return settings;
    }
}
