# make demo shows what clauselint does; make test proves it.
.PHONY: build release test lint format goldens accuracy demo clean libyaml

SWIFT_SOURCES = Package.swift Sources Tests

build: libyaml
	swift build

release: libyaml
	swift build -c release --product clauselint

test: libyaml
	swift test
	swift run --skip-build clauselint test

# The style, and a build in which a warning is an error.
lint: libyaml
	swift format lint --strict --recursive $(SWIFT_SOURCES)
	swift build --build-path .build-lint -Xswiftc -warnings-as-errors

format:
	swift format --in-place --recursive $(SWIFT_SOURCES)

# Records the output of every command in Tests/Goldens anew; read the diff before committing it.
goldens: libyaml
	RECORD_GOLDENS=1 swift test --filter GoldenTests

# How well the rules agree with people's labels, where labelled policies lie beside the checkout.
accuracy: release
	.ci/accuracy .build/release/clauselint

demo: release
	.build/release/clauselint lint --fail-on never Examples/policies

clean:
	rm -rf .build .build-lint

# The rules are read with libyaml: apt's libyaml-dev, Homebrew's libyaml.
libyaml:
	@.ci/install-libyaml
