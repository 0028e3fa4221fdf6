"""What we are measured against: Typer with one questionary prompt, and nothing else."""

import typer

app = typer.Typer()


@app.command()
def version() -> None:
    typer.echo("bare 1.0")


@app.command()
def ask() -> None:
    import questionary  # noqa: PLC0415 - as a careful author of a bare program would

    questionary.select("How bad is it?", ["one", "two", "three"]).unsafe_ask()


if __name__ == "__main__":
    app()
