using Scoring.Api.Machine;
using Scoring.Display;

namespace Scoring.Api.Hosting;

/// <summary>What looks after the computer we run on.</summary>
internal static class MachineRegistration
{
    public static void AddMachine(this IServiceCollection services)
    {
        services.AddSingleton<INetworkCards, NetworkCards>();
        services.AddSingleton<IFreeSpace, FreeSpace>();
        services.AddSingleton<NetworkBook>();
        services.AddSingleton<OutsideCallers>();
        services.AddSingleton<MachineNotes>();
        services.AddSingleton<PhoneReach>();
        services.AddSingleton<IPublicAddress>(provider => provider.GetRequiredService<PhoneReach>());
        services.AddHostedService(provider => provider.GetRequiredService<PhoneReach>());
        services.AddHostedService<KeepAwake>();
    }

    public static void UseOutsideCallers(this IApplicationBuilder app)
    {
        var callers = app.ApplicationServices.GetRequiredService<OutsideCallers>();
        app.Use((context, next) =>
        {
            callers.Note(context);
            return next(context);
        });
    }
}
